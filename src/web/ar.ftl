### The web pages: an address is confirmed, a password is chosen.

web-choice-chat = العودة إلى المحادثة
# Read out while what was sent is under way.
web-working = لحظة…

## Signing in to an application

# $client: name of the application
web-login-title = تسجيل الدخول إلى { $client }
web-login-scan = افتح محادثتنا على هذا الجهاز، أو امسح الرمز بهاتفك. ثم اضغط في المحادثة على هذا الرقم:
web-login-rung = سُئلت محادثتك للتو. هناك اضغط على هذا الرقم:
web-login-named = إذا كانت محادثة مرتبطة بهذا الحساب فقد سُئلت للتو. وإلا فافتح محادثتنا على هذا الجهاز، أو امسح الرمز بهاتفك. ثم اضغط في المحادثة على هذا الرقم:
web-login-picture = رمز يفتح محادثتنا
web-choice-open-chat = فتح المحادثة
web-login-waiting = حالما تجيب المحادثة تتابع هذه الصفحة من تلقاء نفسها.
web-choice-answered = أجبت في المحادثة
web-login-no-account = ليس لديك حساب بعد؟ أنشئ حسابًا في المحادثة، وهذه الصفحة تنتظرك.
web-login-identifier-field = البريد الإلكتروني أو رقم الهاتف أو معرّف الحساب
web-login-password-field = كلمة المرور
web-choice-sign-in = تسجيل الدخول
web-choice-ask-chat = اسأل محادثتي
web-choice-other-way = تسجيل الدخول بطريقة أخرى
# $client: name of the application
web-choice-leave = العودة إلى { $client }
web-login-refused = لم ينجح ذلك. تحقق مما كتبته، أو استخدم محادثتك.
web-login-missing = اكتب أولًا بريدك الإلكتروني أو رقم هاتفك أو معرّف حسابك، من فضلك.
web-login-code-title = خطوة أخرى
web-login-code = التحقق بخطوتين مفعّل لهذا الحساب: رمزه مطلوب أيضًا.
web-login-ended-title = لم يُسجَّل دخول أحد
# $ended: why
web-login-ended = { $ended ->
    [wrong-number] ضُغط على رقم آخر في المحادثة. إذا كان ذلك سهوًا فاسأل مرة أخرى: سيكون هناك رقم جديد.
    [denied] قال أحدهم في المحادثة «لست أنا».
   *[expired] لم تصل إجابة من المحادثة في الوقت المناسب.
    }
web-choice-ask-again = السؤال مرة أخرى
# While the browser goes on by itself. $ended: refused, where the person went back without signing in
web-going-on-title = { $ended ->
    [refused] لم تسجّل الدخول
   *[signed-in] سجّلت الدخول
    }
# $client: name of the application
web-going-on = ننتقل بك إلى { $client }…
web-login-over-title = انتهى تسجيل الدخول هذا
web-login-over = عد إلى المكان الذي أتيت منه، وسجّل الدخول من هناك مرة أخرى.
web-choice-try-again = المحاولة مرة أخرى

## Confirming an address

# $purpose: sign-up, recovery (a new password), address (one more of an account) or drill (does this way back in still work)
web-activate-title = { $purpose ->
    [recovery] هل هذا أنت؟
    [recovery-check] طريق العودة هذا يعمل
   *[other] أكّد عنوانك
    }
# $to: the address, partly hidden; $account: how the account is called; $purpose: as above
web-activate = { $purpose ->
    [recovery] في محادثتنا يختار أحدهم كلمة مرور جديدة لحساب <b>{ $to }</b> ({ $account }). هل هذا أنت، الآن؟ إذن أكّد هنا، وتابع في المحادثة.
    [address] سيصبح <b>{ $to }</b> عنوانًا آخر لحسابك ({ $account }). إن كنت تضيفه في محادثتنا، فأكّد هنا، وتابع في المحادثة.
    [recovery-check] في محادثتنا تختبر إن كان <b>{ $to }</b> ما زال يعيدك إلى حسابك ({ $account }). أكّد هنا، وتابع في المحادثة.
   *[other] سيصبح <b>{ $to }</b> عنوان حساب جديد ({ $account }). إن كنت تنشئه في محادثتنا، فأكّد هنا، وتابع في المحادثة.
    }
web-choice-confirm = { $purpose ->
    [recovery] نعم، هذا أنا
    [recovery-check] يعمل
   *[other] تأكيد عنواني
    }
web-activate-stranger = { $purpose ->
    [recovery] لست أنت، أو طلب منك أحدهم الضغط على هذا الزر؟ إذن أغلق هذه الصفحة: إن أكّدت، أدخلت الشخص الذي في تلك المحادثة. لا يحدث شيء ما لم تؤكد.
   *[other] لست أنت؟ إذن أغلق هذه الصفحة. لا يحدث شيء ما لم تؤكد.
    }

# The chat shows it below “a code is on its way”.
web-match-field = الرقم الظاهر في محادثتك
web-fault-match = ليس هذا هو الرقم. تجده في محادثتنا، في الرسالة التي تذكر هذا البريد.

web-confirmed-title = تم التأكيد
# $to: the address, partly hidden
web-confirmed = شكرًا. تم تأكيد <b>{ $to }</b>. يمكنك إغلاق هذه الصفحة والمتابعة في المحادثة.
web-spent-title = تم التأكيد من قبل
# $to: the address, partly hidden
web-spent = تم تأكيد <b>{ $to }</b> من قبل. لا يلزم شيء آخر هنا؛ تابع في المحادثة.
web-link-over-title = انتهت صلاحية هذا الرابط
web-link-over = انتهت صلاحيته أو حلّت محله رسالة أحدث. اضغط في المحادثة على «إرسال من جديد» للحصول على رابط جديد.
web-stopped-title = { $purpose ->
    [sign-up] أُوقف هذا التسجيل
   *[other] أُوقف هذا
    }
web-stopped = لم تعد المحادثة تنتظر هذا العنوان، فلم يُؤكَّد شيء. يمكنك البدء من جديد في المحادثة متى شئت.
web-not-yet-title = لم يُؤكَّد بعد
web-not-yet = شيء ما لدينا لا يعمل الآن. لم يضع شيء؛ حاول مرة أخرى بعد دقيقة من فضلك.

## Choosing a password

web-password-title = اختر كلمة مرور
# $account: how the account is called; $to: the address, partly hidden
web-password-for = لحسابك ({ $account }) مع <b>{ $to }</b>
# $min, $max: numbers of characters
web-password-policy = من { $min } إلى { $max } حرفًا من أي نوع. { $max ->
    [16] كلمتان قصيرتان غير مألوفتين بينهما بضعة أرقام اختيار جيد.
   *[other] بضع كلمات غير مألوفة اختيار جيد.
    }
web-password-field = كلمة المرور
web-password-again-field = كلمة المرور نفسها من جديد
web-choice-set-password = تعيين كلمة مروري
web-choice-show = إظهار
web-choice-hide = إخفاء
# Said to those who do not see the buttons above.
web-show-says = إظهار كلمة المرور
web-hide-says = إخفاء كلمة المرور
web-shown-says = كلمة المرور ظاهرة.
web-hidden-says = كلمة المرور مخفية.
web-change-title = غيّر كلمة مرورك
web-change-why = أدخل كلمة مرورك الحالية، ثم الجديدة مرتين.
web-change-current-field = كلمة المرور الحالية
web-change-new-field = كلمة المرور الجديدة
web-choice-change-password = تغيير كلمة مروري
# $minutes: how long the page still works
web-password-once = { $minutes ->
    [zero] تعمل هذه الصفحة مرة واحدة وتنتهي صلاحيتها خلال { $minutes } دقيقة. لا أحد هنا يستطيع قراءة ما تختاره.
    [one] تعمل هذه الصفحة مرة واحدة وتنتهي صلاحيتها خلال دقيقة واحدة. لا أحد هنا يستطيع قراءة ما تختاره.
    [two] تعمل هذه الصفحة مرة واحدة وتنتهي صلاحيتها خلال دقيقتين. لا أحد هنا يستطيع قراءة ما تختاره.
    [few] تعمل هذه الصفحة مرة واحدة وتنتهي صلاحيتها خلال { $minutes } دقائق. لا أحد هنا يستطيع قراءة ما تختاره.
    [many] تعمل هذه الصفحة مرة واحدة وتنتهي صلاحيتها خلال { $minutes } دقيقة. لا أحد هنا يستطيع قراءة ما تختاره.
   *[other] تعمل هذه الصفحة مرة واحدة وتنتهي صلاحيتها خلال { $minutes } دقيقة. لا أحد هنا يستطيع قراءة ما تختاره.
    }

web-strength-field = القوة
# While the strength of what was just typed is not known yet.
web-strength-judging = جارٍ التحقق…
web-strength-0 = ضعيفة جدًا.
web-strength-1 = ضعيفة.
web-strength-2 = جيدة.
web-strength-3 = قوية.
web-strength-4 = قوية جدًا.

# $min: number of characters
web-fault-too-short = هذه قصيرة جدًا. أقل عدد مقبول من الأحرف هو { $min }.
# $max: number of characters
web-fault-too-long = هذا طويل جدًا. استخدم من فضلك { $max } حرفًا على الأكثر.
web-fault-common = هذه في قوائم كلمات المرور الشائعة التي تُجرّب أولًا.
web-fault-personal = فيها بيانات عنك قد يعرفها غيرك.
# $why: what makes it weak, by zxcvbn's names
web-fault-guessable = { $why ->
    [straightRow] المفاتيح المتجاورة على لوحة المفاتيح سهلة التخمين.
    [keyPattern] الأنماط القصيرة على لوحة المفاتيح سهلة التخمين.
    [simpleRepeat] الأحرف المكررة مثل «aaa» سهلة التخمين.
    [extendedRepeat] المجموعات المكررة مثل «abcabc» لا تكاد تزيد على مجموعة واحدة.
    [sequences] التسلسلات مثل «abc» أو «6543» سهلة التخمين.
    [recentYears] السنوات سهلة التخمين.
    [dates] التواريخ سهلة التخمين.
    [similarToCommon] هي قريبة من كلمة مرور شائعة.
    [wordByItself] الكلمة الواحدة سهلة التخمين.
    [namesByThemselves] الأسماء وحدها سهلة التخمين.
    [commonNames] الأسماء وحدها سهلة التخمين.
    [userInputs] فيها كثير من بياناتك.
   *[other] هذه سهلة التخمين.
    } أضف كلمة أخرى غير مألوفة لتصبح قوية.
web-fault-unreadable = لم نستطع قراءتها ككلمة مرور. اكتبها نصًا عاديًا من فضلك.
web-fault-same = هذه كلمة مرورك الحالية. اختر غيرها من فضلك.
web-fault-differs = لم تتطابق الكلمتان. اكتبهما من جديد من فضلك.
# While both can still be corrected.
web-differs-yet = لم تتطابق الكلمتان بعد.

web-done-title = تم تعيين كلمة مرورك
web-done = يمكنك إغلاق هذه الصفحة والمتابعة في المحادثة.
web-chosen-title = اختيرت كلمة مرور هنا من قبل
web-chosen = الأولى هي المعتمدة. إن لم تكن متأكدًا منها، فاختر كلمة جديدة من المحادثة.
web-page-over-title = انتهت صلاحية هذه الصفحة
web-page-over = انتهت صلاحيتها أو حلّت محلها صفحة أحدث. يمكنك فتح صفحة جديدة من المحادثة.
web-moved-title = تقدّمت المحادثة
web-moved = لم تعد تنتظر كلمة مرور من هذه الصفحة، فلن تُستخدم التي اخترتها. المحادثة تُريك الخطوة التالية.

## The number of the chat, on pages that let the chat do more

web-page-match-field = الرقم الذي في محادثتك
web-page-match-hint = رقمان فوق الزر الذي فتح هذه الصفحة مباشرة. يمكنك إغلاق الصفحة والنظر هناك ثم فتحها من جديد.
web-page-match-missing = الرقم الذي في محادثتك من خانتين. اكتبه من فضلك، واملأ الباقي من جديد.
web-page-match-wrong = ليس هذا هو الرقم الذي في محادثتك. تحقق منه من فضلك، واملأ الباقي من جديد.
web-matched-page-over = انتهت صلاحيتها، أو حلّت محلها صفحة أحدث، أو كان الرقم خاطئًا خمس مرات. يمكنك فتح صفحة جديدة من المحادثة.

## Showing to be the owner

web-approve-title = هل هذا أنت؟
# $action: what is about to be done
web-approve-why = { $action ->
    [password] كلمة مرورك على وشك أن تتغير. أكّد من فضلك أنك أنت من طلب ذلك في المحادثة.
    [addresses] طرق الوصول إليك على وشك أن تتغير. أكّد من فضلك أنك أنت من طلب ذلك في المحادثة.
    [two-step] التحقق بخطوتين على وشك أن يتغير. أكّد من فضلك أنك أنت من طلب ذلك في المحادثة.
    [codes] رموز استرداد جديدة على وشك أن تُنشأ. أكّد من فضلك أنك أنت من طلب ذلك في المحادثة.
    [passkeys] مفاتيح المرور على وشك أن تتغير. أكّد من فضلك أنك أنت من طلب ذلك في المحادثة.
    [chats] المحادثات المرتبطة على وشك أن تتغير. أكّد من فضلك أنك أنت من طلب ذلك في المحادثة.
    [sign-in] تطبيق على وشك تسجيل الدخول بحسابك. أكّد من فضلك أنك أنت من قال نعم في المحادثة.
    [export] نسخة من بياناتك على وشك أن تُنشأ. أكّد من فضلك أنك أنت من طلب ذلك في المحادثة.
   *[delete] حسابك على وشك أن يُحذف. أكّد من فضلك أنك أنت من طلب ذلك في المحادثة.
    }
web-approve-password-field = كلمة مرورك
web-approve-code-field = رمز من تطبيق المصادقة
web-approve-or-code-field = أو رمز من تطبيق المصادقة
web-approve-code-hint = رمز الاسترداد يعمل أيضًا.
web-choice-approve = هذا أنا
web-approve-stranger = لم تطلب هذا، أو يُملي عليك أحدهم الرقم؟ إذن أغلق هذه الصفحة: لا يحدث شيء. وغيّر كلمة مرورك قريبًا، فربما يستخدم أحدهم محادثتك.
# $needs: what is asked for
web-approve-missing = { $needs ->
    [factor] اكتب من فضلك رمزًا من تطبيق المصادقة، أو رمز استرداد.
    [either] اكتب من فضلك كلمة مرورك أو رمزًا.
    [both] اكتبهما معًا من فضلك: كلمة مرورك ورمزًا.
   *[password] اكتب كلمة مرورك من فضلك.
    }
web-approve-now-code = كلمة مرورك صحيحة. اكتب رمزًا أيضًا من فضلك.
# $left: tries until there is a pause
web-approve-wrong-password = { $left ->
    [zero] ليست هذه كلمة مرور هذا الحساب. لم تبقَ لك محاولات.
    [one] ليست هذه كلمة مرور هذا الحساب. بقيت محاولة واحدة، ثم عليك الانتظار قليلًا.
    [two] ليست هذه كلمة مرور هذا الحساب. بقيت لك محاولتان.
    [few] ليست هذه كلمة مرور هذا الحساب. بقيت لك { $left } محاولات.
    [many] ليست هذه كلمة مرور هذا الحساب. بقيت لك { $left } محاولة.
   *[other] ليست هذه كلمة مرور هذا الحساب. بقيت لك { $left } محاولة.
    }
# $left: tries until there is a pause
web-approve-wrong-code = { $left ->
    [zero] الرمز خاطئ أو استُخدم من قبل. لم تبقَ لك محاولات.
    [one] الرمز خاطئ أو استُخدم من قبل. بقيت محاولة واحدة، ثم عليك الانتظار قليلًا.
    [two] الرمز خاطئ أو استُخدم من قبل. بقيت لك محاولتان.
    [few] الرمز خاطئ أو استُخدم من قبل. بقيت لك { $left } محاولات.
    [many] الرمز خاطئ أو استُخدم من قبل. بقيت لك { $left } محاولة.
   *[other] الرمز خاطئ أو استُخدم من قبل. بقيت لك { $left } محاولة.
    }
web-approve-slowed = كان ذلك خاطئًا عدة مرات، فانتظر من فضلك { common-time }. لا شيء آخر محظور.
web-approved-title = شكرًا
web-approved = يمكنك إغلاق هذه الصفحة والمتابعة في المحادثة.
web-approved-before-title = تم التأكيد من قبل
web-approved-before = انتهت هذه الصفحة. يمكنك إغلاقها والمتابعة في المحادثة.
web-approve-moved = لم تعد تنتظر هذه الصفحة، فلم يتغير شيء. المحادثة تُريك الخطوة التالية.

## Taking back what was not me

web-not-me-question = هل كنت أنت؟
# $account: how the account is called
web-not-me = إن لم تكن أنت، نسجّل الخروج من كل جهاز ونقفل حسابك ({ $account })؛ وعندما تستعيده يُعاد ما تغيّر كما كان. والطلب الذي ما زال ينتظر يُوقَف فقط، ولا يتغير شيء آخر.
web-choice-not-me = لم أكن أنا
web-not-me-mine = إن كنت أنت من فعل ذلك، فأغلق هذه الصفحة. لا يحدث شيء ما لم تضغط على الزر.
web-not-me-locked-title = حسابك مقفل
web-not-me-locked = سُجّل الخروج من كل جهاز، ولا يستطيع أحد تسجيل الدخول الآن. أرسل <b>/recover</b> في المحادثة واستعد حسابك بكل ما لديك. وعندها يُعاد ما تغيّر من دونك كما كان.
web-not-me-stopped-title = أُوقف ذلك
web-not-me-stopped = لم يغيّر شيئًا. لا يلزم شيء آخر.
web-not-me-outweighed-title = هذا وحده لا يوقفه
web-not-me-outweighed = قُدّم له إثبات أقوى، أو لم يكن هذا العنوان جزءًا من الحساب حينها، أو لم يعد كذلك. إن لم تكن أنت، فأرسل <b>/recover</b> في المحادثة واستعد حسابك بكل ما لديك: عناوين، ورقم، ومحادثة مرتبطة، ورمز من الخطوة الثانية. من يثبت أكثر له الكلمة الأخيرة.
web-not-me-before-title = لم يبقَ ما يُتراجع عنه
web-not-me-before = لم يبقَ ما يُتراجع عنه: أُجيب عنه من قبل، أو انتهى. إن كان حسابك مقفلًا أو لم تكن متأكدًا، فأرسل <b>/recover</b> في المحادثة واختر كلمة مرور جديدة.
web-not-me-late-title = مضى على ذلك وقت طويل
web-not-me-late = لم يعد التراجع عنه وحده ممكنًا. إن كان شخص آخر قد يكون في حسابك، فأرسل <b>/recover</b> في المحادثة واختر كلمة مرور جديدة: هذا يُخرج كل من سواك.

## Setting up 2-step verification

web-two-step-title = إعداد التحقق بخطوتين
web-two-step-scan = امسح هذه بتطبيق المصادقة. إن كان التطبيق على هذا الجهاز، فافتحه بالزر.
web-two-step-picture = صورة يمسحها تطبيق المصادقة. والمفتاح في الأسفل يفعل الشيء نفسه.
web-choice-open-authenticator = فتح تطبيق المصادقة
# $account: how the account is called; $number: the account ID
web-two-step-key = أو اكتب هذا المفتاح في التطبيق، لحساب { $account } { $number }:
web-choice-copy-key = نسخ المفتاح
web-key-copied = تم النسخ
web-two-step-code-field = الرمز المكوّن من 6 أرقام الذي يعرضه التطبيق بعدها
web-choice-turn-on = تفعيل
web-two-step-afterwards = بعد ذلك تأتي عشرة رموز استرداد. تُعرض مرة واحدة فقط، فجهّز ما تحفظها به.
# $left: tries until there is a pause
web-two-step-wrong = { $left ->
    [zero] لا يتطابق هذا الرمز. لم تبقَ لك محاولات.
    [one] لا يتطابق هذا الرمز. انتظر من فضلك الرمز التالي في التطبيق، وتحقق من أن ساعة ذلك الجهاز صحيحة. بقيت محاولة واحدة، ثم عليك الانتظار قليلًا.
    [two] لا يتطابق هذا الرمز. انتظر من فضلك الرمز التالي في التطبيق، وتحقق من أن ساعة ذلك الجهاز صحيحة. بقيت لك محاولتان.
    [few] لا يتطابق هذا الرمز. انتظر من فضلك الرمز التالي في التطبيق، وتحقق من أن ساعة ذلك الجهاز صحيحة. بقيت لك { $left } محاولات.
    [many] لا يتطابق هذا الرمز. انتظر من فضلك الرمز التالي في التطبيق، وتحقق من أن ساعة ذلك الجهاز صحيحة. بقيت لك { $left } محاولة.
   *[other] لا يتطابق هذا الرمز. انتظر من فضلك الرمز التالي في التطبيق، وتحقق من أن ساعة ذلك الجهاز صحيحة. بقيت لك { $left } محاولة.
    }
web-two-step-on-title = التحقق بخطوتين مفعّل
web-two-step-on = هذه رموز الاسترداد. كل رمز يحل محل رمز من التطبيق مرة واحدة، مثلًا عندما لا يكون هاتفك معك. تُعرض الآن فقط.
web-two-step-done-title = التحقق بخطوتين مفعّل
web-two-step-done = انتهت هذه الصفحة. عُرضت رموز الاسترداد مرة واحدة؛ إن لم تحفظها، فأنشئ رموزًا جديدة من المحادثة.

## A captcha without a picture

web-captcha-title = لا حاجة إلى صورة
web-captcha = اضغط على الزر. سيحل جهازك لغزًا وحده، وهذا يمنع الروبوتات من المحاولة آلاف المرات. يستغرق ذلك نصف دقيقة على الأكثر: لا شيء يُرى ولا شيء يُكتب.
web-choice-captcha = ترك الحل لجهازي
# Read out while the device works.
web-captcha-working = جهازك يعمل. ستخبرك هذه الصفحة عند الانتهاء.
web-captcha-half = تم أكثر من النصف.
web-captcha-ready = تم. لحظة.
web-captcha-unable = لا يستطيع هذا المتصفح حله. افتح الصفحة في متصفح آخر من فضلك، أو ارجع إلى المحادثة واستخدم الصورة.
web-captcha-wrong = لم ينجح ذلك. اضغط على الزر من جديد من فضلك.
web-captcha-done-title = تم
web-captcha-done = حله جهازك. يمكنك إغلاق هذه الصفحة والمتابعة في المحادثة.
web-captcha-moved = لم تعد تنتظر هذه الصفحة، فلم يتغير شيء. المحادثة تُريك الخطوة التالية.

## Recovery codes

web-codes-title = رموز استرداد جديدة
web-codes-ask = هذا يُنشئ عشرة رموز استرداد جديدة ويعرضها مرة واحدة. وتتوقف التي لديك عن العمل في تلك اللحظة.
web-choice-show-codes = عرض رموزي الجديدة
web-codes-shown-title = رموز الاسترداد
web-codes-shown = كل رمز يحل محل رمز من تطبيق المصادقة مرة واحدة. تُعرض الآن فقط، ولم تعد القديمة تعمل.
web-codes-list = رموز الاسترداد
web-choice-download = حفظها في ملف
web-choice-print = طباعتها
web-choice-copy = نسخها
web-codes-copied = تم النسخ
web-codes-keep = احفظها حيث تجدها من دون هاتفك ولا يجدها غيرك: على ورق، أو في مدير كلمات مرور. لا أحد هنا يستطيع قراءتها.
web-choice-codes-saved = حفظتها
web-codes-saved = جيد. يمكنك إغلاق هذه الصفحة والمتابعة في المحادثة.
# $account: how the account is called
web-codes-file = رموز الاسترداد لحسابي ({ $account }). كل رمز يعمل مرة واحدة.
web-codes-file-name = رموز-الاسترداد
web-codes-before-title = عُرضت من قبل
web-codes-before = عُرضت الرموز الجديدة هنا مرة واحدة. إن لم تحفظها، فأنشئ رموزًا جديدة من المحادثة؛ وعندها تتوقف التي عُرضت هنا عن العمل.

## Making a passkey

web-passkey-title = إضافة مفتاح مرور
# $account: how the account is called
web-passkey = يحفظ جهازك مفتاحًا لحسابك ({ $account }). بعدها تسجّل الدخول ببصمتك أو وجهك أو قفل شاشتك، من دون كلمة مرور.
web-choice-passkey = إنشاء مفتاح مرور
# While the device asks for a fingerprint, a face or a screen lock.
web-passkey-asking = جهازك يسألك الآن.
web-passkey-unable = لا يستطيع هذا المتصفح إنشاء مفاتيح مرور. انسخ رابط هذه الصفحة وافتحه في Chrome أو Safari أو Firefox أو Edge على جهاز له قفل شاشة. وما زالت كلمة مرورك ومحادثتك تعملان كما من قبل.
web-choice-copy-link = نسخ الرابط
web-page-link-copied = تم النسخ
web-passkey-no-script = إنشاء مفتاح مرور يحتاج إلى JavaScript. فعّله لهذه الصفحة من فضلك، أو افتحها في متصفح آخر.
web-passkey-known = لدى هذا الجهاز مفتاح مرور لهذا الحساب بالفعل.
web-passkey-match-wrong = ليس هذا هو الرقم الذي في محادثتك: إنه من خانتين. تحقق منه من فضلك.
web-passkey-cancelled = لم يُحفظ شيء: لم يُنشئ جهازك مفتاح مرور. يمكنك المحاولة مرة أخرى.
web-passkey-refused = تعذّر التحقق من مفتاح المرور هذا، فلم يُحفظ شيء. حاول مرة أخرى من فضلك.
web-passkey-added-title = مفتاح مرورك جاهز
web-passkey-added = يمكنك إغلاق هذه الصفحة والمتابعة في المحادثة. وللأمان أضف مفتاحًا ثانيًا على جهاز آخر.
web-passkey-stranger = لا تتابع إلا إذا فتحت هذه الصفحة من محادثتك أنت وقرأت الرقم هناك. وإذا أرسل إليك أحدهم هذه الصفحة أو قال لك رقمًا فأغلقها، وإلا سجّل جهازك الدخول إلى حسابه.
web-choice-sign-in-passkey = تسجيل الدخول بمفتاح مرور
web-login-passkey-cancelled = لم يسجّل جهازك الدخول. يمكنك المحاولة مرة أخرى أو استخدام طريقة أخرى.

## Signing in, to link a chat

web-link-title = اربط حسابك
# $to: what the person named, partly hidden
web-link = سجّل الدخول إلى <b>{ $to }</b> لربط المحادثة التي فتحت هذه الصفحة به.
web-link-password-field = كلمة المرور
web-link-code-field = رمز من تطبيق المصادقة
web-link-code-hint = رمز الاسترداد يعمل أيضًا.
web-choice-link = تسجيل الدخول
web-link-stranger = لا تتابع إلا إن فتحت هذه الصفحة من محادثتك أنت وقرأت الرقم هناك. إن أرسل إليك أحدهم هذه الصفحة أو قال لك رقمًا، فأغلقها: وإلا دخل إلى حسابك.
web-link-missing = املأ الحقل في الأسفل من فضلك.
web-link-wrong = لا يوجد حساب كهذا، أو ليست هذه كلمة مروره. حاول من جديد من فضلك، أو استخدم في المحادثة عنوانًا آخر أو معرّف الحساب.
web-link-now-code = والآن الخطوة الثانية: اكتب رمزًا من فضلك.
web-link-wrong-code = الرمز خاطئ أو استُخدم من قبل. انتظر الرمز التالي من فضلك، أو استخدم رمز استرداد.
# $unit, $count: how long
web-link-slowed = كان ذلك خاطئًا عدة مرات، فانتظر من فضلك { common-time }. لم يضع شيء.
web-signed-in-title = تم تسجيل الدخول
web-signed-in = يمكنك إغلاق هذه الصفحة والمتابعة في المحادثة.
web-signed-in-before-title = تم تسجيل الدخول من قبل
web-signed-in-before = انتهت هذه الصفحة. يمكنك إغلاقها والمتابعة في المحادثة.
web-link-moved = لم تعد تنتظر هذه الصفحة، فلم يُربط شيء. المحادثة تُريك الخطوة التالية.

## What did not work

web-unknown-title = لا شيء هنا
web-unknown = قد يكون جزء من الرابط ناقصًا. افتحه من جديد من رسالتنا أو من المحادثة من فضلك.
web-reopen-title = افتحها من جديد من فضلك
web-reopen = حفاظًا على أمانك، لا يحتفظ متصفحك بالرابط الكامل لهذه الصفحة. افتحها من جديد من رسالتنا أو من المحادثة من فضلك.
web-refused-title = لم يأتِ ذلك من صفحتنا
web-refused = احتياطًا لم نقبل شيئًا. افتح الصفحة من جديد من رسالتنا أو من المحادثة من فضلك، وأرسلها من هناك.
web-unreadable-title = لم نستطع قراءة ذلك
web-unreadable = لم يُحفظ شيء. افتح الصفحة من جديد من رسالتنا أو من المحادثة من فضلك، واستخدم النموذج الذي فيها.
web-slow-title = انتظر لحظة من فضلك
web-slow = كانت تلك محاولات كثيرة في وقت قصير. لم يضع شيء؛ حاول من جديد بعد دقيقة من فضلك.
web-busy = الازدحام شديد الآن، فاستغرق ذلك وقتًا أطول من اللازم. لم يُحفظ شيء؛ أرسله من جديد بعد بضع ثوانٍ من فضلك.
web-waiting-title = أنت في الطابور
web-waiting = الازدحام شديد الآن. اترك هذه الصفحة مفتوحة من فضلك؛ ستُكمل وحدها ولن يضيع شيء مما كتبته.
web-failed-title = الخطأ من عندنا
web-failed = شيء ما لدينا لا يعمل الآن. لم يضع شيء؛ ارجع وحاول من جديد بعد دقيقة من فضلك.

## Not signed in to an application behind a proxy

# $client: name of the application
web-protected-refused-title = لم تسجّل الدخول
web-protected-refused = اخترت ألا تسجّل الدخول إلى <b>{ $client }</b>، فلم يعرف عنك شيئًا.
web-protected-failed-title = لم تسجّل الدخول بعد
web-protected-failed = استغرق تسجيل الدخول إلى <b>{ $client }</b> وقتًا طويلًا، أو بدأ في متصفح آخر، أو لا يحفظ هذا المتصفح ملفات تعريف الارتباط. يُرجى المحاولة مرة أخرى.
web-protected-signed-out-title = سجّلت الخروج
web-protected-signed-out = لم تعد مسجّل الدخول إلى <b>{ $client }</b> في هذا المتصفح.
web-choice-sign-in-again = تسجيل الدخول من جديد

## Applications that let people sign in here

web-consent-title = تسجيل الدخول إلى { $client }؟
web-consent = بحسابك { $account } سيتمكن <b>{ $client }</b> من:
web-consent-later = نسألك هذا مرة واحدة فقط. ويمكنك سحب ذلك في محادثتنا متى شئت.
web-choice-allow = السماح
web-choice-refuse = عدم السماح

web-device-title = تسجيل الدخول على جهاز
web-device = اكتب الرمز الذي يعرضه تلفازك أو سطر الأوامر أو أي جهاز آخر.
web-device-field = الرمز الظاهر على جهازك
web-choice-continue = متابعة
web-fault-device = هذا الرمز غير صحيح أو انتهت صلاحيته أو استُخدم من قبل. يُرجى النظر إلى جهازك مرة أخرى.
web-device-confirm-title = هل هذا جهازك؟
web-device-confirm = يطلب <b>{ $client }</b> تسجيل الدخول بحسابك { $account }. يجب أن يعرض جهازك هذا الرمز:
web-device-stranger = تابع فقط إن كنت أنت من بدأ هذا الآن. وإن أرسل إليك شخص ما هذا الرمز فتوقف، لأنك ستسمح له بالدخول.
web-choice-yes-mine = نعم، متابعة
web-choice-stop = لا، توقف
web-device-done-title = جهازك مسجّل الدخول
web-device-done = يمكنك إغلاق هذه الصفحة والعودة إلى <b>{ $client }</b>.
web-device-stopped-title = توقفنا
web-device-stopped = لم يُسجَّل الدخول إلى شيء. يمكنك إغلاق هذه الصفحة.

web-sign-out-title = تسجيل الخروج؟
web-sign-out = ستسجّل الخروج في هذا المتصفح، ومن التطبيقات التي فتحتها هنا بحسابك { $account }.
web-choice-sign-out = تسجيل الخروج
# $client: name of the application
web-choice-sign-out-only = من { $client } فقط
web-sign-out-stay = للبقاء مسجّل الدخول أغلق هذه الصفحة.
web-signed-out-title = سجّلت الخروج
web-signed-out = يمكنك إغلاق هذه الصفحة.
web-signed-out-only = من <b>{ $client }</b> فقط، ولا يتغير شيء في التطبيقات الأخرى. يمكنك إغلاق هذه الصفحة.

web-application-title = لم ينجح ذلك
web-application = طلب التطبيق شيئًا غير ممكن هنا، أو فُتحت هذه الصفحة مرتين. يُرجى العودة إلى التطبيق والبدء من جديد. ({ $code })
