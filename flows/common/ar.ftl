### What is said everywhere, whatever the errand.

## The row below every screen, and the line above it

common-choice-back = رجوع
common-choice-cancel = إلغاء
common-choice-help = مساعدة
common-choice-language = اللغة
# $at, $of: where the person is among the steps
common-step = الخطوة { $at } من { $of }

## Answers to what a screen does not understand

common-not-understood = لم أفهم ذلك. الأزرار في الأسفل تُريك ما يمكنك فعله الآن.
common-not-text = لا أقرأ هنا إلا النص والأزرار. كنا هنا.
common-edited = تعديل تلك الرسالة لا يغيّر شيئًا الآن. لتصحيح إجابة، استخدم «رجوع» أو المراجعة في النهاية.
common-formatted = حوّل Telegram بعض العلامات، مثل __ أو **، إلى خط مائل أو عريض، فلا أرى ما كتبته. أرسله مرة أخرى نصًا عاديًا من فضلك.
common-formatted-secret = حوّل Telegram بعض العلامات، مثل ** أو __، إلى تنسيق، فلا أرى ما كتبته. لقد حذفته. استخدم كلمة بلا هذه الأزواج، أو ألصقها نصًا عاديًا من فضلك.
common-forwarded = تلك رسالة معاد توجيهها. اكتبها بنفسك من فضلك.
common-too-long = هذا أكثر مما أستطيع قراءته دفعة واحدة. تكفي إجابة قصيرة.
common-old-button-toast = هذا الزر من خطوة سابقة. أنت الآن هنا.
common-already-toast = تم ذلك من قبل. أنت الآن هنا.
common-busy = كان ذلك كثيرًا دفعة واحدة. لحظة، أعمل عليه.
common-group = لنتحدث على الخاص حيث لا يقرأ أحد غيرنا. الزر يأخذك إلى هناك.
common-choice-open-chat = التحدث على الخاص
common-nothing-back = لا شيء قبل هذا. أنت في البداية.
common-help =
    اضغط على الأزرار أو اكتب إجابتك. هذه تعمل دائمًا:

    ‏/back و‏/cancel – خطوة إلى الوراء، أو التوقف الآن
    ‏/start – القائمة الرئيسية، وتبقى إجاباتك
    ‏/signup و‏/link – إنشاء حساب، أو ربط حسابك
    ‏/account و‏/checkup و‏/privacy – العناية بحسابك
    ‏/recover – استعادة حسابك
    ‏/tips و‏/guide – كيف تبقى آمنًا، وكيف تسير الأمور
    ‏/language – تغيير اللغة
common-working = لحظة من فضلك.
# Removes the keyboard with which a phone number was shared; stands in the chat as a message of its own.
common-put-away = حسنًا، لنتابع.
common-later = شيء ما لدينا لا يعمل الآن. لم يضع شيء؛ حاول مرة أخرى بعد دقيقة من فضلك.
common-welcome-back = تسرّني عودتك. توقفنا هنا.
# An upgrade has moved the person; what they said just now was not taken as an answer.
common-mended = حدّثنا هذه المحادثة في هذه الأثناء، وإجاباتك محفوظة. راجع هذه الخطوة من جديد وأكمل من هنا.

# $unit, $count: how long
common-time =
    { $unit ->
        [seconds] { $count ->
            [zero] { $count } ثانية
            [one] ثانية واحدة
            [two] ثانيتين
            [few] { $count } ثوانٍ
            [many] { $count } ثانية
           *[other] { $count } ثانية
        }
        [minutes] { $count ->
            [zero] { $count } دقيقة
            [one] دقيقة واحدة
            [two] دقيقتين
            [few] { $count } دقائق
            [many] { $count } دقيقة
           *[other] { $count } دقيقة
        }
       *[hours] { $count ->
            [zero] { $count } ساعة
            [one] ساعة واحدة
            [two] ساعتين
            [few] { $count } ساعات
            [many] { $count } ساعة
           *[other] { $count } ساعة
        }
    }

## Naming an address, and its code

# $typed: what the person wrote; $meant: what it looks like
common-email-doubt =
    كتبت <b>{ $typed }</b>.

    هل تقصد <b>{ $meant }</b>؟
common-choice-meant = نعم، هذا هو
common-choice-typed = لا، عنواني صحيح
common-email-unclear = يبدو أن شيئًا ما ناقص. عنوان البريد يشبه ana@example.com
common-email-closed = لا يمكن استخدام البريد الإلكتروني هنا الآن. رقم الهاتف يعمل.
common-email-long = ما قبل علامة @ أطول مما يقبله البريد: 64 حرفًا لاتينيًا، أو 32 في معظم الأبجديات الأخرى. استخدم عنوانًا آخر من فضلك.
# $sign: the character that no address can hold
common-email-sign = لا يمكن أن يحتوي عنوان البريد على «{ $sign }» قبل علامة @. تحقق منه من فضلك، أو استخدم عنوانًا آخر.
common-phone-unclear = يبدو أن شيئًا ما ناقص. اكتب رقم هاتفك مع رمز البلد، مثل ⁦+966 51 234 5678⁩
common-phone-share-only = لا أستطيع هنا التحقق من رقم مكتوب. اضغط على «مشاركة رقمي» من فضلك، فيؤكده Telegram عنك.
# $mail: whether mail leaves this house, yes or no
common-phone-no-sms = { $mail ->
    [yes] لا أستطيع إرسال رسالة SMS إلى هذا الرقم. إن كان رقمك فاضغط على «مشاركة رقمي»، فيؤكده Telegram عنك. والبريد الإلكتروني يعمل أيضًا.
   *[no] لا أستطيع إرسال رسالة SMS إلى هذا الرقم. إن كان رقمك فاضغط على «مشاركة رقمي»، فيؤكده Telegram عنك.
    }
# $mail: whether mail leaves this house, yes or no
common-besides-sms = { $mail ->
    [yes] بعنوان بريد إلكتروني، أو بمشاركة رقمك أنت، قد تستطيع المتابعة فورًا.
   *[no] بمشاركة رقمك أنت قد تستطيع المتابعة فورًا.
    }
# $phone: the number that the person shared, as the channel told it
common-phone-unreadable = يقول Telegram إن رقمك هو { $phone }، ولا أستطيع قراءته كرقم هاتف. اكتبه مع رمز البلد من فضلك، أو استخدم عنوان بريد إلكتروني.
common-phone-unusable = هذا رقم مجهول لا هاتف وراءه. استخدم عنوان بريد إلكتروني أو رقمًا آخر من فضلك.
common-phone-not-own = هذا رقم شخص آخر. شارك رقمك أنت بالزر في الأسفل من فضلك.
common-choice-copy-id = نسخ معرّف الحساب
common-choice-share-number = مشاركة رقمي
common-choice-contact = طلب المساعدة
# $to: the address, partly hidden; $match: two digits that the page of the mail asks for
common-code-email = أرسلت رسالة إلى <b>{ $to }</b>. اكتب هنا رمزها المكوّن من 6 أرقام، أو اضغط على الزر في الرسالة من أي جهاز. سيُطلب منك الرقم <b>{ $match }</b>.
# $to: the address, partly hidden; the mail has no button
common-code-email-only = أرسلت رسالة إلى <b>{ $to }</b>. اكتب هنا رمزها المكوّن من 6 أرقام من فضلك.
# $to: the number, partly hidden
common-code-sms = أرسلت رمزًا من 6 أرقام برسالة SMS إلى <b>{ $to }</b>. اكتبه هنا من فضلك.
common-sent-queued = ✉️ في الطريق.
common-sent-accepted = ✉️ أُرسلت. تصل عادة خلال دقيقة.
common-sent-delayed = ✉️ يستغرق التسليم وقتًا أطول من المعتاد. سأواصل المحاولة.
# $to: the address, in full
common-sent-unsent = تعذّر إرسال رسالتي إلى <b>{ $to }</b>. الخلل من جهتنا وليس منك. سأكتب لك هنا حالما أستطيع الإرسال من جديد، وزر «إرسال من جديد» يحاول الآن.
# $to: the address, in full
common-sent-sendable = أستطيع إرسال الرسائل من جديد. اضغط على «إرسال من جديد» ليصل رمز جديد إلى <b>{ $to }</b>. شكرًا على صبرك.
# $to: the address, in full
common-sent-refused = تعذّر تسليم رسالتي إلى <b>{ $to }</b>. تحقق من وجود خطأ في الكتابة، وغيّر العنوان عند الحاجة.
# $to: the address, in full; $reason: the other side's own words
common-sent-refused-because =
    تعذّر تسليم رسالتي إلى <b>{ $to }</b>. تحقق من وجود خطأ في الكتابة، وغيّر العنوان عند الحاجة.

    قال خادم بريدك: «{ $reason }»
# $minutes: how long the code still works
common-code-expires = { $minutes ->
    [zero] تنتهي صلاحية الرمز خلال { $minutes } دقيقة.
    [one] تنتهي صلاحية الرمز خلال دقيقة واحدة.
    [two] تنتهي صلاحية الرمز خلال دقيقتين.
    [few] تنتهي صلاحية الرمز خلال { $minutes } دقائق.
    [many] تنتهي صلاحية الرمز خلال { $minutes } دقيقة.
   *[other] تنتهي صلاحية الرمز خلال { $minutes } دقيقة.
    }
common-code-expired = انتهت صلاحية الرمز. اضغط على «إرسال من جديد» للحصول على رمز آخر.
common-code-late-email = لم يصل شيء بعد؟ انظر في مجلد البريد المزعج أيضًا.
common-code-late-sms = لم يصل شيء بعد؟ تحقق من الرقم ومن الشبكة.
common-choice-resend = إرسال من جديد
# $unit, $count: how long until it can be sent again
common-choice-resend-soon = إرسال من جديد بعد { common-time }
common-choice-change-address = تغيير العنوان
common-choice-change-number = تغيير الرقم
common-sent-again = أُرسل من جديد.
# $unit, $count: how long until it can be sent again
common-resend-soon = أستطيع إرساله من جديد بعد { common-time }. الرمز الذي لديك يعمل حتى تنتهي صلاحيته.
# $left: how many tries are left
common-code-wrong = { $left ->
    [zero] ليس هذا هو الرمز. لم تبقَ لك محاولات.
    [one] ليس هذا هو الرمز. بقيت لك محاولة واحدة.
    [two] ليس هذا هو الرمز. بقيت لك محاولتان.
    [few] ليس هذا هو الرمز. بقيت لك { $left } محاولات.
    [many] ليس هذا هو الرمز. بقيت لك { $left } محاولة.
   *[other] ليس هذا هو الرمز. بقيت لك { $left } محاولة.
    }
common-code-odd = الرمز 6 أرقام فقط. لم تُحسب هذه محاولة.
common-once-more = ضاع ذلك لدينا. أرسله مرة أخرى من فضلك.
common-code-over = لم يعد هذا الرمز يعمل: انتهت صلاحيته أو جُرّب مرات كثيرة. أستطيع أن أرسل لك رمزًا جديدًا.
common-choice-new-code = إرسال رمز جديد
# $unit, $count: how long until a new code can be sent
common-choice-new-code-soon = إرسال رمز جديد بعد { common-time }
# $unit, $count: how long until a new code can be sent
common-new-code-soon = أستطيع إرسال رمز جديد بعد { common-time }.

## Region and name

# $region: the one chosen before
common-region-now = الحالية: { $region }
common-regions-found = وجدت هذه. اضغط على منطقتك، أو اكتب المزيد من اسمها.
# $wanted, $nearest: regions; $distance: kilometres between their middles
common-region-far =
    { $wanted }: ليست بين مناطقنا بعد. أقرب منطقة هي <b>{ $nearest }</b>، على بعد { $distance } كم تقريبًا.

    يمكنك اختيارها: حسابك يعمل في أي مكان. الأسعار والعروض والخدمات المحلية فقط ستكون تلك التي في { $nearest }.

    ويمكنك أيضًا كتابة اسم منطقة أخرى.
# $wanted: a region
common-region-nowhere = { $wanted }: ليست بين مناطقنا بعد. يمكنك كتابة اسم منطقة أخرى.
common-region-unclear = لا أعرف بلدًا أو منطقة بهذا الاسم. تكفي بضعة أحرف، مثل «مصر».
common-help-region = تحدد منطقتك الأسعار والعروض والخدمات المحلية التي تحصل عليها. يمكنك تغييرها متى شئت.
# $region: a region
common-choice-nearest = اختيار { $region }
common-name = بماذا نناديك؟ اكتب اسمًا، أو استخدم اسمك في Telegram.
common-name-plain = بماذا نناديك؟ اكتب اسمًا.
# $name: the name given before
common-name-now = الحالي: { $name }
# $name: the person's name in Telegram
common-choice-take-name = استخدام «{ $name }»
common-name-unclear = الاسم سطر واحد، حتى 64 حرفًا. يكفي اسم قصير.
common-help-name = سترى هذا الاسم في حسابك وفي رسائلنا. ليس ضروريًا أن يكون اسمك الكامل.

## أسئلة الخدمة نفسها

# $question: as the service asks it
common-field-question = { $question }
# $question: as the service asks it; $example: a day in figures
common-field-day =
    { $question }

    اكتب اليوم، مثل { $example }.
# $question: as the service asks it; $min, $max: numbers
common-field-range =
    { $question }

    اكتب رقمًا من { $min } إلى { $max }.
# $given: answer, agreed, declined or none; $answer: the one given before
common-field-now = { $given ->
    [agreed] الحالي: نعم
    [declined] الحالي: لا
    [none] الحالي: بلا إجابة
   *[answer] الحالي: { $answer }
    }
# $label: what it is called; $given: answer, agreed, declined or none; $answer: the one given
common-field-line = <b>{ $label }:</b> { $given ->
    [agreed] نعم
    [declined] لا
    [none] بلا إجابة
   *[answer] { $answer }
    }
common-field-gone = لم يعد هذا السؤال مطروحًا. لنتابع.
common-help-field = هذه أسئلة الخدمة نفسها. سترى إجاباتك في المراجعة ثم في حسابك، حيث يمكنك تغييرها.
common-choice-go-on = متابعة
common-choice-keep = الإبقاء عليه
common-choice-skip = تخطٍّ
common-choice-take-back = حذف إجابتي
common-choice-agree = أوافق
common-choice-decline = لا، شكرًا
common-answer-line = اكتبها في سطر واحد من فضلك.
# $min: how many characters
common-answer-short = { $min ->
    [one] يلزم حرف واحد على الأقل.
    [two] يلزم حرفان على الأقل.
    [few] يلزم { $min } أحرف على الأقل.
    [many] يلزم { $min } حرفًا على الأقل.
   *[other] يلزم { $min } حرف على الأقل.
    }
# $max: how many characters
common-answer-long = { $max ->
    [one] لا يتسع المكان إلا لحرف واحد.
    [two] هذا طويل بعض الشيء: حرفان على الأكثر.
    [few] هذا طويل بعض الشيء: { $max } أحرف على الأكثر.
    [many] هذا طويل بعض الشيء: { $max } حرفًا على الأكثر.
   *[other] هذا طويل بعض الشيء: { $max } حرف على الأكثر.
    }
common-answer-option = لم أجد ذلك بين الإجابات. اضغط على إحداها، أو اكتب اسمها.
# $example: a day in figures
common-answer-day = لم أستطع قراءة ذلك كيوم. اكتبه مع أرقام السنة الأربعة، مثل { $example }.
# $min: a day
common-answer-day-early = هذا مبكر هنا: أول يوم مناسب هو { $min }.
# $max: a day
common-answer-day-late = هذا متأخر هنا: آخر يوم مناسب هو { $max }.
common-answer-number = لم أستطع قراءة ذلك كرقم. اكتب الرقم وحده من فضلك.
# $decimals: how many digits after the point
common-answer-decimals = { $decimals ->
    [0] يكفي هنا عدد صحيح.
    [one] يكفي هنا رقم واحد بعد الفاصلة.
    [two] يكفي هنا رقمان بعد الفاصلة.
    [few] تكفي هنا { $decimals } أرقام بعد الفاصلة.
    [many] يكفي هنا { $decimals } رقمًا بعد الفاصلة.
   *[other] يكفي هنا { $decimals } رقم بعد الفاصلة.
    }
# $min: a number
common-answer-small = أصغر رقم مناسب هنا هو { $min }.
# $max: a number
common-answer-large = أكبر رقم مناسب هنا هو { $max }.
common-answer-consent = اضغط على أحد الأزرار من فضلك، حتى لا يحدث سوء فهم.
common-answer-refused = هذا لا يناسب هنا. تحقق منه من فضلك.
# $text: what the service says
common-answer-said = { $text }

## A new password

common-password-page =
    والآن كلمة المرور. حفاظًا على سريتها، تختارها في صفحة تُفتح لك وحدك، لا في هذه المحادثة.

    عندما تنتهي هناك نتابع هنا.
common-page-not-here = لا تكتب كلمة مرور هنا من فضلك؛ حذفت رسالتك احتياطًا. الزر في الأسفل يفتح الصفحة الصحيحة.
common-choice-open-page = اختيار كلمة مرور
common-choice-on-page = كتابتها في صفحة بدلًا من ذلك
# $match: two digits
common-page-match = تطلب الصفحة الرقم <b>{ $match }</b>، حتى لا تعمل لأحد غيرك.
common-page-over = انتهت صلاحية تلك الصفحة. هذه صفحة جديدة.
common-password = والآن كلمة المرور. اكتبها هنا من فضلك؛ سأحذف رسالتك فورًا.
common-password-again = اكتب كلمة المرور نفسها مرة أخرى، لاستبعاد خطأ في الكتابة. سأحذف هذه الرسالة أيضًا.
common-password-differs = لم تتطابق الكلمتان. اختر كلمة مرور من جديد من فضلك.
common-not-erased = لم أستطع حذف تلك الرسالة. احذفها بنفسك من فضلك: اضغط عليها مطولًا ثم على «حذف».
common-help-password = كلمة مرور لا تستخدمها في أي مكان آخر هي أفضل حماية للحساب. لا أحد هنا يستطيع قراءتها، ولا تُحفظ أبدًا كما كتبتها.
# $policy: mi, nist or default
common-password-policy = { $policy ->
    [mi] من 8 إلى 16 حرفًا من أي نوع. كلمتان قصيرتان غير مألوفتين بينهما بضعة أرقام اختيار جيد.
    [nist] 15 حرفًا على الأقل من أي نوع. بضع كلمات غير مألوفة اختيار جيد.
   *[default] من 8 إلى 128 حرفًا من أي نوع. بضع كلمات غير مألوفة اختيار جيد.
    }
common-password-limits = الحذف يزيلها من هذه المحادثة، لا من عين من قرأ من فوق كتفك، ولا من إشعار ظهر من قبل.
common-fault-too-short = ما زالت قصيرة جدًا.
common-fault-too-long = هذا أطول مما نستطيع قبوله.
common-fault-common = هذه في قوائم كلمات المرور الشائعة التي تُجرّب أولًا.
common-fault-personal = فيها بيانات عنك قد يعرفها غيرك.
common-fault-guessable = هذه سهلة التخمين. كلمة أو كلمتان إضافيتان تجعلانها قوية.
common-fault-unreadable = لم أستطع قراءتها ككلمة مرور. اكتبها نصًا عاديًا من فضلك.
common-fault-same = هذه كلمة مرورك الحالية. يجب أن تكون الجديدة مختلفة.

## Where a chat speaks for no account

# $account: how the account is called
common-no-account =
    هذه المحادثة غير مرتبطة بعد بحسابك ({ $account })، فليس هناك ما يُعرض.

    إن كان لديك حساب فاربطه. وإن لم تستطع تسجيل الدخول فسأساعدك على استعادته.
common-choice-link = ربط حسابي
common-choice-recover = استعادة حسابي
common-choice-sign-up = إنشاء حساب
common-choice-account = حسابي

## Captcha

common-captcha-caption =
    أي أحرف ترى في الصورة؟ اكتبها من فضلك.

    الأحرف الكبيرة والصغيرة مختلفة.
common-captcha-says = صعبة القراءة؟ «لا أراها» يفتح صفحة لا تحتاج إلى صورة.
common-captcha-page = افتح الصفحة واضغط على زرها. سيحل جهازك لغزًا وحده خلال نصف دقيقة على الأكثر: لا شيء يُرى ولا شيء يُكتب. ثم تستمر هذه المحادثة.
common-captcha-wrong = لم يتطابق ذلك. إليك صورة جديدة.
common-captcha-number = مع رقمك أنت لا صورة تُقرأ: شاركه بالزر في الأسفل.
common-captcha-second = سألت اليوم عن حساب من قبل. قبل أن أبحث عن آخر، أثبت من فضلك أنك لست روبوتًا.
common-choice-other-picture = صورة جديدة
common-choice-no-picture = لا أراها
common-choice-captcha-page = فتح الصفحة
common-choice-picture = استخدام صورة بدلًا منها
common-help-captcha = هذا يمنع الروبوتات من المحاولة آلاف المرات. اطلب صورة جديدة كلما شئت.

## The bot's profile and its commands

# $brand: its name
common-description =
    أنشئ هنا حسابك في { $brand }، بسؤال قصير بعد آخر. يستغرق ذلك نحو ثلاث دقائق، ويمكنك التوقف والمتابعة متى شئت.

    وتجد أيضًا نصائح أمان قصيرة وأدلة لكل ما يستطيعه حسابك.
common-short-description = أنشئ حسابك في { $brand } بالمحادثة، وتعلّم كيف تحافظ على أمانه.
common-command-start = البدء، أو المتابعة من حيث توقفت
common-command-signup = إنشاء حساب
common-command-account = حسابي
common-command-checkup = فحص: هل حسابي آمن؟
common-command-recover = استعادة حسابي
common-command-privacy = بياناتي، وحذف حسابي
common-command-tips = نصائح أمان قصيرة
common-command-guide = أدلة: كيف تسير الأمور
common-command-language = تغيير اللغة
common-command-help = ما يمكنك فعله هنا
common-command-back = خطوة إلى الوراء
common-command-cancel = التوقف الآن

# $account: how the account is called
common-frozen-by-operator = 🔒 أقفل فريق الدعم لدينا حسابك ({ $account })، فلا يستطيع أحد تسجيل الدخول. يستطيع الفريق أن يخبرك بالسبب وأن يفتح القفل.

## What an application may do, as the end of “it can …”

common-scope-openid = التعرّف عليك عند عودتك
common-scope-profile = رؤية اسمك ولغتك وبلدك وما أخبرتنا به عن نفسك
common-scope-email = رؤية عنوان بريدك الإلكتروني
common-scope-phone = رؤية رقم هاتفك
common-scope-offline-access = إبقاء الجلسة نشطة في غيابك
# $scope: the name of what an application asks for
common-scope-other = استخدام «{ $scope }» نيابة عنك
