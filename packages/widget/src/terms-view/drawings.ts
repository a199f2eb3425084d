export const undo = 'M9 14 4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3';
export const coins = 'M9 3a6 6 0 1 0 0 12A6 6 0 0 0 9 3zM16 9.2A6 6 0 1 1 9.2 17';
export const scales = 'M12 4v16M8 20h8M5 7h14M5 7l-3 7a3.2 3.2 0 0 0 6 0zM19 7l-3 7a3.2 3.2 0 0 0 6 0z';
