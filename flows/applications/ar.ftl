### Applications of others that the owner has given access to the account.

# $account: how the account is called; $count: how many applications
applications-list = { $count ->
    [zero] لا تطبيقات لها وصول إلى حسابك { $account }.
    [one] لتطبيق واحد وصول إلى حسابك { $account }. اضغط عليه لترى المزيد.
    [two] لتطبيقين وصول إلى حسابك { $account }، الأحدث أولًا. اضغط على أحدهما لترى المزيد.
    [few] لـ{ $count } تطبيقات وصول إلى حسابك { $account }، الأحدث أولًا. اضغط على أحدها لترى المزيد.
    [many] لـ{ $count } تطبيقًا وصول إلى حسابك { $account }، الأحدث أولًا. اضغط على أحدها لترى المزيد.
   *[other] لـ{ $count } تطبيق وصول إلى حسابك { $account }، الأحدث أولًا. اضغط على أحدها لترى المزيد.
    }
# $client: name of the application; $since: a day
applications-item =
    🔗 <b>{ $client }</b>
    منذ { $since }
# $page, $pages: where the person is in the list
applications-page = الصفحة { NUMBER($page) } من { NUMBER($pages) }
# $client: name of the application; $account: how the account is called; $since: a day. What it can do stands below, a line each.
applications-one = لدى <b>{ $client }</b> وصول منذ { $since }. ويمكنه بحسابك { $account }:
# $more: how many that are not listed
applications-more = { $more ->
    [zero] ولا شيء آخر
    [one] وشيء واحد آخر
    [two] وشيئان آخران
    [few] و{ $more } أشياء أخرى
    [many] و{ $more } شيئًا آخر
   *[other] و{ $more } شيء آخر
    }
# $client: name of the application
applications-revoke = إذا سحبت هذا الوصول، يُسجَّل خروج { $client } من كل مكان فورًا، ويسألك من جديد في المرة القادمة. وما عرفه من قبل يبقى لديه.
# $client: name of the application
applications-revoked = لم يعد لدى { $client } وصول، وسُجّل خروجه.
applications-gone = لم يعد لذلك التطبيق وصول من قبل.
# $account: how the account is called
applications-none = لا تطبيق له وصول إلى حسابك { $account } الآن.
applications-choice-revoke = سحب الوصول
applications-choice-newer = الأحدث
applications-choice-older = الأقدم
applications-choice-sessions = الجلسات النشطة
applications-unclear = اضغط على تطبيق لترى ما يمكنه فعله.
applications-help = هذه تطبيقات سجّلت الدخول إليها بحسابك وسمحت لها برؤية شيء منه. يمكنك سحب ذلك متى شئت.
applications-closed = حسنًا. ستجد هذا من جديد في /account.
