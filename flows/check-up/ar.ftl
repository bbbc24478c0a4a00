### The check-up: how well the account is protected, and whether the ways back in still work.

# $account: how the account is called; $on of $of parts protect it
check-up-overview = <b>فحص الأمان لحسابك ({ $account })</b>: { NUMBER($on) } من { NUMBER($of) }
# $on: yes or no
check-up-password = ✅ كلمة المرور
# $on: yes or no; $count: addresses
check-up-ways = { $on ->
    [yes] ✅ عدد طرق العودة: { NUMBER($count) }
   *[no] ⚠️ طريق عودة واحد فقط
    }
# $on: yes or no
check-up-two-step = { $on ->
    [yes] ✅ التحقق بخطوتين مفعّل
   *[no] ⚠️ التحقق بخطوتين غير مفعّل
    }
# $on: yes or no; $count: recovery codes left
check-up-codes = { $on ->
    [yes] ✅ رموز الاسترداد الباقية: { NUMBER($count) }
   *[no] ⚠️ { $count ->
        [0] لا رموز استرداد
        [one] بقي رمز استرداد واحد
        [two] بقي رمزا استرداد
       *[other] رموز الاسترداد الباقية: { NUMBER($count) }
        }
    }
# $on: yes or no; $count: passkeys
check-up-passkeys = { $on ->
    [yes] ✅ مفاتيح المرور: { NUMBER($count) }
   *[no] ⚠️ { $count ->
        [0] لا مفتاح مرور
       *[other] مفتاح مرور واحد فقط
        }
    }
# $on: yes or no; $count: chats
check-up-chat = ✅ { $count ->
    [one] هذه المحادثة تتلقى التنبيهات
    [two] محادثتان تتلقيان التنبيهات
    [few] { NUMBER($count) } محادثات تتلقى التنبيهات
   *[other] { NUMBER($count) } محادثة تتلقى التنبيهات
    }
# $on: yes or no
check-up-recovery-check = { $on ->
    [yes] ✅ اختُبرت طرق العودة خلال السنة الماضية
   *[no] ⚠️ لم تُختبر طرق العودة منذ سنة
    }
check-up-frozen = 🔒 حسابك مقفل حتى تستعيده.
# $day: when it is deleted
check-up-leaving = 🗑 سيُحذف حسابك في { $day }.
# Describes the picture. $on of $of parts are filled
check-up-picture = في الصورة: درع من { NUMBER($of) } أجزاء، { NUMBER($on) } منها ممتلئة، والقائمة نفسها.
check-up-help = كل زر يُصلح أمرًا واحدًا ويستغرق دقيقتين أو ثلاثًا.
check-up-unclear = اضغط من فضلك على ما تريد إصلاحه.
check-up-closed = حسنًا. فحص الأمان هنا متى شئت: /checkup

## On the picture

check-up-picture-password = كلمة المرور
check-up-picture-ways = طريقان للعودة
check-up-picture-two-step = التحقق بخطوتين
check-up-picture-codes = رموز الاسترداد
check-up-picture-passkeys = مفتاحا مرور
check-up-picture-chat = محادثة مرتبطة
check-up-picture-recovery-check = اختُبرت هذه السنة

check-up-choice-ways = إضافة طريق ثانٍ للعودة
check-up-choice-two-step = تفعيل التحقق بخطوتين
check-up-choice-codes = إنشاء رموز استرداد جديدة
check-up-choice-passkeys = إضافة مفتاح مرور
check-up-choice-recovery-check = اختبار طرق عودتي
check-up-choice-try = اختبار طرق عودتي
check-up-choice-account = حسابي
check-up-choice-recover = استعادة حسابي
check-up-choice-overview = فحص الأمان
check-up-choice-later = ليس الآن

## Do the ways back in still work?

check-up-offer =
    <b>هل ما زالت طرق عودتك تعمل؟</b>

    مضت سنة. تتغير الأرقام وتضيع صناديق البريد؛ والأفضل أن تعرف ذلك الآن لا في يوم تحتاج إليها.
# $count: how many; $ways: masked addresses
check-up-offer-ways = { $count ->
    [one] أرسل رمزًا إلى { $ways }، وتكتبه هنا. يستغرق ذلك دقيقة.
   *[other] أرسل رمزًا إلى كل منها، وتكتبه هنا: { $ways }. يستغرق ذلك بضع دقائق.
    }
check-up-help-recovery-check = الاختبار لا يغيّر شيئًا. إن لم يصل رمز، فاضغط على «لم يصل»؛ وفي النهاية ترى ما يحتاج إلى إصلاح.
# $at, $of: which way back in is tried now
check-up-recovery-check-now = <b>طريق العودة { NUMBER($at) } من { NUMBER($of) }</b>
check-up-arrived = يعمل. ✅
# $left: tries
check-up-wrong = { $left ->
    [zero] ليس هذا هو الرمز. لم تبقَ محاولات.
    [one] ليس هذا هو الرمز. بقيت محاولة واحدة.
    [two] ليس هذا هو الرمز. بقيت محاولتان.
    [few] ليس هذا هو الرمز. بقيت { NUMBER($left) } محاولات.
    [many] ليس هذا هو الرمز. بقيت { NUMBER($left) } محاولة.
   *[other] ليس هذا هو الرمز. بقيت { NUMBER($left) } محاولة.
    }
check-up-wait = أستطيع إرساله من جديد بعد { common-time }.
check-up-not-now = لا يمكن اختبار هذا الآن بعد رسائل أو محاولات كثيرة. لنتابع من دونه.
check-up-code-over = انتهت صلاحية ذلك الرمز. أستطيع إرسال رمز جديد، أو نتابع من دونه.
check-up-choice-missed = لم يصل
# $works, $of: how many ways back in work
check-up-all-work = { $of ->
    [one] طريق عودتك يعمل. سأسأل من جديد بعد سنة.
    [two] طريقا عودتك يعملان. سأسأل من جديد بعد سنة.
   *[other] كل طرق عودتك تعمل، وعددها { NUMBER($of) }. سأسأل من جديد بعد سنة.
    }
# $works, $of: how many ways back in work
check-up-some-fail = { $works ->
    [0] لم يثبت أن أي طريق من طرق عودتك يعمل. أضف من فضلك طريقًا يصل إليك، ما دمت تستطيع تسجيل الدخول.
   *[other] يعمل { NUMBER($works) } من { NUMBER($of) } من طرق عودتك. استبدل الباقي من فضلك، ما دمت تستطيع تسجيل الدخول.
    }
check-up-choice-ways-mend = إصلاح طرق عودتي
