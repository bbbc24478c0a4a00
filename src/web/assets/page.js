// The token of this page's address is not left in the address bar, in the history or in a screenshot.
const hidden = location.pathname.match(/^\/(activate|password|approve|link|two-step|codes)\//)
if (hidden) history.replaceState(null, '', `/${hidden[1]}`)
