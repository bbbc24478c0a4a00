/** The colours of a drawing that stands alone (documentation); a page that shows it inline brings its own. */
export const drawingStyle = `\
.chart { --text: #23252b; --line: #6d7280; --soft: #b0b6c2; --box: #ffffff; --paper: #ffffff }
@media (prefers-color-scheme: dark) { .chart { --text: #e8e9ed; --line: #969dab; --soft: #565c69; --box: #20232a; --paper: #0d1117 } }
.chart text { font: 13px system-ui, Helvetica, Arial, sans-serif; fill: var(--text) }
.state path { fill: var(--box); stroke: var(--line) }
.state.initial path, .state.final path { stroke-width: 2 }
.state.asks path { stroke-dasharray: 4 2 }
.arrow path { fill: none; stroke: var(--line) }
.arrow polygon { fill: var(--line) }
.chart .arrow text { font-size: 9.5px; fill: var(--line); paint-order: stroke; stroke: var(--paper); stroke-width: 3px; stroke-linejoin: round }
.arrow.back path, .arrow.error path { stroke: var(--soft) }
.arrow.back polygon, .arrow.error polygon { fill: var(--soft) }
`
