### Applications of others that the owner has given access to the account.

# $account: how the account is called; $count: how many applications
applications-list = { $count ->
    [one] One application has access to your { $account }. Tap it to see more.
   *[other] { $count } applications have access to your { $account }, the newest first. Tap one to see more.
    }
# $client: name of the application; $since: a day
applications-item =
    🔗 <b>{ $client }</b>
    Since { $since }
# $page, $pages: where the person is in the list
applications-page = Page { NUMBER($page) } of { NUMBER($pages) }
# $client: name of the application; $account: how the account is called; $since: a day. What it can do stands below, a line each.
applications-one = <b>{ $client }</b> has had access since { $since }. With your { $account } it can:
# $more: how many that are not listed
applications-more = { $more ->
    [one] and one more thing
   *[other] and { $more } more things
    }
# $client: name of the application
applications-revoke = If you remove this access, { $client } is signed out everywhere at once and asks you again next time. What it has already learned stays with it.
# $client: name of the application
applications-revoked = { $client } has no access any more and is signed out.
applications-gone = That application had no access any more.
# $account: how the account is called
applications-none = No application has access to your { $account } right now.
applications-choice-revoke = Remove access
applications-choice-newer = ‹ Newer
applications-choice-older = Older ›
applications-choice-sessions = ‹ Active sessions
applications-unclear = Tap an application to see what it can do.
applications-help = These are applications you signed in to with your account and allowed to see something of it. You can remove their access at any time.
applications-closed = All right. You’ll find this again under /account.
