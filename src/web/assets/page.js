// The token of this page's address is not left in the address bar, in the history or in a screenshot.
const [path] = location.pathname.match(/^\/.*[a-z](?=\/[\w-]{1,64}\.[\w-]{43}$)/) ?? []
if (path) history.replaceState(null, '', path)

// The title of a page that was begun while its answer was not there yet.
const late = document.querySelector('.waiting ~ main h1')
if (late) document.title = late.textContent
