// The token of this page's address is not left in the address bar, in the history or in a screenshot.
const [path] = location.pathname.match(/^\/.*[a-z](?=\/[\w-]{1,64}\.[\w-]{43}$)/) ?? []
if (path) history.replaceState(null, '', path)
