/** The browser's own URL, in place of the parser that tus-js-client brings for older ones. */
export default URL;
