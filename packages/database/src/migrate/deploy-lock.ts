/**
 * The number of the advisory lock that whoever changes the database's structure holds: servers
 * that start at once take turns. Any number that nothing else on the server locks.
 */
export const deployLock = 7_318_400_051;
