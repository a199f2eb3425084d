/** Plain paper: what is on the screen is what comes out of the printer. */
export const printStyles = `
:root{color-scheme:light;font:15px/1.5 system-ui,"Noto Sans","Noto Sans SC",sans-serif;color:#15171c;background:#f4f5f7}
body{margin:0}
main{box-sizing:border-box;max-width:50rem;margin:2rem auto;padding:2.5rem 3rem;background:#fff;box-shadow:0 1px 4px #0002}
h1{font-size:1.6rem;line-height:1.2;margin:0 0 .25rem}
h2{font-size:1.05rem;margin:2rem 0 .5rem;padding-block-end:.3rem;border-block-end:1px solid #15171c}
h3{font-size:1rem;margin:1.25rem 0 .25rem}
p{margin:.25rem 0}
.quiet{color:#555c68}
.formula{font-variant-numeric:tabular-nums;background:#f4f5f7;padding:.5rem .75rem;border-radius:4px;overflow-wrap:anywhere}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1.25rem;margin:1rem 0}
dt{color:#555c68}
dd{margin:0;overflow-wrap:anywhere}
table{width:100%;border-collapse:collapse;margin:.5rem 0;font-variant-numeric:tabular-nums}
th{text-align:start;font-weight:600;color:#555c68;font-size:.87rem}
th,td{padding:.3rem .75rem .3rem 0;vertical-align:top;border-block-end:1px solid #dfe2e7;overflow-wrap:anywhere}
th:last-child,td:last-child{padding-inline-end:0}
.sum{text-align:end;white-space:nowrap}
.name{white-space:nowrap}
tfoot td,.total td{font-weight:700;border-block-end:0;border-block-start:1px solid #15171c}
blockquote{margin:.25rem 0 .5rem;padding-inline-start:.75rem;border-inline-start:3px solid #dfe2e7;white-space:pre-wrap;overflow-wrap:anywhere}
footer{margin-block-start:2.5rem;padding-block-start:.75rem;border-block-start:1px solid #dfe2e7;color:#555c68;font-size:.87rem}
@media (max-width:40rem){main{margin:0;padding:1.25rem;box-shadow:none}dl{grid-template-columns:1fr;gap:0}dd{margin-block-end:.5rem}th,td{padding-inline-end:.4rem;font-size:.9rem}}
@media print{:root{background:#fff;font-size:10.5pt}main{margin:0;padding:0;max-width:none;box-shadow:none}h2,h3{break-after:avoid}tr,blockquote{break-inside:avoid}@page{margin:18mm}}
`;
