### Guides. Their texts belong to the brand: brands/<id>/guides/.

# $account: how the account is called
guides-menu =
    كل شيء عن حسابك ({ $account })، دليل قصير لكل سؤال.

    اختر واحدًا، أو اكتب ما تبحث عنه.
guides-help = اختر دليلًا لقراءته، أو اكتب كلمة للبحث.
guides-unclear = لم أجد دليلًا عن ذلك. جرّب كلمة أخرى، أو اختر واحدًا.
guides-closed = هذا كل شيء الآن. الأدلة هنا متى شئت: /guides

guides-choice-next = الدليل التالي
guides-choice-menu = كل الأدلة
guides-choice-done = تم
guides-choice-signup = إنشاء حسابي
guides-choice-recover = استعادة حسابي
guides-choice-account = حسابي
guides-choice-check-up = فحص الأمان
guides-choice-password = تغيير كلمة مروري
guides-choice-addresses = طرق عودتي
guides-choice-two-step = التحقق بخطوتين
guides-choice-codes = رموز الاسترداد
guides-choice-sessions = الجلسات النشطة
guides-choice-tips = نصائح الأمان
