### 2-step verification: an authenticator app, and recovery codes.

# $account: how the account is called
two-step-off =
    <b>La vérification en deux étapes est désactivée.</b>

    Avec elle, pour entrer dans votre { $account } il faut votre mot de passe et un code d’une application de votre téléphone. Un mot de passe volé ne sert alors à rien tout seul.

    Il vous faut une application d’authentification ; n’importe laquelle convient. Nous n’utilisons ni e-mail ni SMS pour cela : ils sont trop faciles à intercepter.
two-step-choice-turn-on = Activer
# $on: yes where 2-step verification is on already, otherwise no
two-step-no-pages = { $on ->
    [yes] Les nouveaux codes de secours se créent sur une page web, pas encore disponible ici. Les codes que vous avez restent valables.
   *[no] Cela se règle sur une page web, pas encore disponible ici. D’ici là, un long mot de passe que vous n’utilisez nulle part ailleurs et un second moyen de récupération protègent votre compte.
    }

two-step-page =
    Sur la page, scannez l’image avec votre application d’authentification, ou tapez la clé. Tapez ensuite le code que l’application affiche.

    Puis vous verrez dix codes de secours, une seule fois. Préparez de quoi les garder.
two-step-choice-open-page = Configurer
two-step-not-here = Ne tapez ni codes ni mots de passe ici, s’il vous plaît ; j’ai effacé votre message par sécurité. Le bouton ci-dessous ouvre la bonne page.
two-step-is-on = ✅ La vérification en deux étapes est activée. Gardez les codes de secours là où vous les trouverez sans votre téléphone.

# $left: recovery codes that were not used yet
two-step-on =
    <b>La vérification en deux étapes est activée.</b>

    { $left ->
        [0] Vous n’avez plus de code de secours. Sans eux, perdre le téléphone peut vous fermer la porte.
        [one] Il vous reste un code de secours.
       *[other] Il vous reste { $left } codes de secours.
    }
two-step-few-codes = Créez-en bientôt de nouveaux, s’il vous plaît.
two-step-choice-renew = Nouveaux codes
two-step-choice-turn-off = Désactiver
two-step-choice-passkeys = Clés d’accès
two-step-codes-page =
    La page crée dix nouveaux codes de secours et les montre une seule fois. Les anciens cessent d’être valables à ce moment-là, pas avant.

    Préparez de quoi les garder.
two-step-choice-open-codes = Voir mes nouveaux codes
two-step-codes-are-new = ✅ Vous avez dix nouveaux codes de secours, et les anciens ne sont plus valables.

two-step-is-off = La vérification en deux étapes est désactivée. Vos codes de secours ne sont plus valables non plus.
two-step-expired = Cela a pris un peu trop de temps, rien n’a donc changé.
two-step-left = Très bien.

two-step-help =
    Une application d’authentification (sur ce téléphone ou un autre) affiche un nouveau code à 6 chiffres toutes les 30 secondes. Pour se connecter il faut alors votre mot de passe et ce code.

    Un code de secours remplace ce code quand vous n’avez pas votre téléphone. Chacun sert une fois.
