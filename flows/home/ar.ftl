### The main menu: what /start shows.

# $name: the brand; $account: how its account is called
home-menu =
    أهلًا بك في { $name }.

    أساعدك على إنشاء حسابك ({ $account }) والحفاظ على أمانه. لديك حساب؟ الأمر /link يربط هذه المحادثة به.

    ماذا تريد أن تفعل؟
# $account: how the account is called
home-menu-draft =
    يسرّني أن أراك من جديد.

    حسابك ({ $account }) ينتظر حيث توقفت، ولم يضع شيء. ماذا تريد أن تفعل؟
# To somebody who has an account and has begun another one
home-draft-besides = وهناك تسجيل لحساب آخر ينتظر أيضًا. يمكنك متابعته أو حذفه؛ وحسابك يبقى كما هو.
# $name: the person's; $account: how the account is called
home-menu-linked =
    يسرّني أن أراك يا { $name }.

    هذه المحادثة تعتني بحسابك ({ $account }). ماذا تريد أن تفعل؟
# $name: the person's; $account: how the account is called
home-menu-frozen =
    يسرّني أن أراك يا { $name }.

    حسابك ({ $account }) مقفل لأن أحدهم قال «لم أكن أنا». استعده بكلمة مرور جديدة لفتح القفل.
# $name: the person's; $account: how the account is called; $day: when it is deleted
home-menu-leaving =
    يسرّني أن أراك يا { $name }.

    سيُحذف حسابك ({ $account }) في { $day } كما طلبت. حتى ذلك الحين يعمل كالمعتاد، وضغطة واحدة تُبقيه.
home-help = هذه هي القائمة الرئيسية. اضغط على زر؛ والأمر /start يعيدك إلى هنا.
home-closed = حسنًا. أرسل /start متى شئت.

# $at, $of: the step at which the sign-up waits
home-choice-go-on = متابعة تسجيلك: الخطوة { NUMBER($at) } من { NUMBER($of) }
# $at, $of: the step at which a sign-up for one more account waits
home-choice-draft = تسجيلي الآخر: الخطوة { NUMBER($at) } من { NUMBER($of) }
home-choice-sign-up = إنشاء حسابي
home-choice-recover = استعادة حسابي
home-choice-account = حسابي
home-choice-check-up = فحص الأمان
home-choice-keep = الإبقاء على حسابي
home-choice-anew = البدء من جديد
home-choice-tips = نصائح الأمان
home-choice-guides = الأدلة
home-unclear = لم أفهم قصدك تمامًا. اضغط على زر، أو اكتب أحد الأوامر: /signup أو /recover أو /account أو /checkup أو /tips أو /guide أو /language
