### Where somebody is signed in.

sessions-nobody = لا جلسات نشطة: لا جهاز مسجّل الدخول إلى حسابك الآن. وتبقى هذه المحادثة مرتبطة به.
# $count: how many
sessions-list = { $count ->
    [zero] ليست لديك جلسات نشطة.
    [one] لديك جلسة نشطة واحدة. اضغط عليها لترى المزيد.
    [two] لديك جلستان نشطتان، الأحدث أولًا. اضغط على واحدة لترى المزيد.
    [few] لديك { $count } جلسات نشطة، الأحدث أولًا. اضغط على واحدة لترى المزيد.
    [many] لديك { $count } جلسة نشطة، الأحدث أولًا. اضغط على واحدة لترى المزيد.
   *[other] لديك { $count } جلسة نشطة، الأحدث أولًا. اضغط على واحدة لترى المزيد.
    }
# $device: as the service called it; $since, $seen: a day and time
sessions-item =
    📱 <b>{ $device }</b>
    تسجيل الدخول: { $since }
    آخر استخدام: { $seen }
# $device: the application on a device without a browser; $browser: where it was confirmed; $since, $seen: a day and time
sessions-item-confirmed =
    📺 <b>{ $device }</b>
    تم التأكيد في: { $browser }
    تسجيل الدخول: { $since }
    آخر استخدام: { $seen }
# $more: how many
sessions-more = { $more ->
    [zero] ولا جلسات أقدم.
    [one] وجلسة أقدم واحدة.
    [two] وجلستان أقدم.
    [few] و{ $more } جلسات أقدم.
    [many] و{ $more } جلسة أقدم.
   *[other] و{ $more } جلسة أقدم.
    }
sessions-one = لا تعرفها؟ سجّل الخروج منها واختر كلمة مرور جديدة، حتى لا يدخل أحد بالحالية.
# $count: how many
sessions-sure = { $count ->
    [zero] لا جلسات نشطة لتسجيل الخروج منها. تبقى هذه المحادثة مرتبطة.
    [one] سيُسجَّل الخروج من جلستك النشطة الوحيدة. يمكنك تسجيل الدخول من جديد متى شئت. تبقى هذه المحادثة مرتبطة.
    [two] سيُسجَّل الخروج من الجلستين النشطتين. يمكنك تسجيل الدخول من جديد متى شئت. تبقى هذه المحادثة مرتبطة.
    [few] سيُسجَّل الخروج من { $count } جلسات نشطة، وهي كل جلساتك. يمكنك تسجيل الدخول من جديد متى شئت. تبقى هذه المحادثة مرتبطة.
    [many] سيُسجَّل الخروج من { $count } جلسة نشطة، وهي كل جلساتك. يمكنك تسجيل الدخول من جديد متى شئت. تبقى هذه المحادثة مرتبطة.
   *[other] سيُسجَّل الخروج من { $count } جلسة نشطة، وهي كل جلساتك. يمكنك تسجيل الدخول من جديد متى شئت. تبقى هذه المحادثة مرتبطة.
    }
# $count: how many
sessions-ended = { $count ->
    [0] كانت مسجّلة الخروج من قبل.
    [one] تم تسجيل الخروج.
    [two] تم تسجيل الخروج من جلستين.
    [few] تم تسجيل الخروج من { $count } جلسات.
    [many] تم تسجيل الخروج من { $count } جلسة.
   *[other] تم تسجيل الخروج من { $count } جلسة.
    }
sessions-choice-all = تسجيل الخروج من كل مكان
sessions-choice-sure = نعم، تسجيل الخروج من كل مكان
sessions-choice-end = تسجيل الخروج منها
sessions-choice-password = اختيار كلمة مرور جديدة
sessions-choice-applications = التطبيقات التي لها وصول
sessions-choice-again = تحديث
sessions-unclear = اضغط على جلسة لترى المزيد، أو على «تسجيل الخروج من كل مكان».
sessions-help = كل جهاز سجّلت الدخول عليه يبقى هنا حتى تسجّل الخروج: 30 يومًا على الأكثر، أو 7 أيام بلا استخدام.
sessions-closed = حسنًا. تجد هذا من جديد في /account
