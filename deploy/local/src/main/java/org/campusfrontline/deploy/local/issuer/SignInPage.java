package org.campusfrontline.deploy.local.issuer;

import java.util.List;
import java.util.stream.Collectors;
import org.campusfrontline.deploy.local.issuer.IssuerSettings.Suggestion;

/// The page on which a person number is chosen or typed; the form goes back to the address it came from.
final class SignInPage {
    private static final String PAGE = """
            <!doctype html>
            <html lang="zh-CN">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Campus Frontline · 登录 Sign in</title>
            <style>
            body { font: 16px/1.5 system-ui, sans-serif; max-width: 42rem; margin: 3rem auto; padding: 0 1rem; color: #1c2733 }
            button { font: inherit; text-align: left; width: 100%; padding: .5rem .8rem; margin: .2rem 0; cursor: pointer;
              border: 1px solid #b8c4d0; border-radius: .4rem; background: #f6f8fa }
            button:hover, button:focus { background: #e3edf7 }
            button small { color: #5a6b7b; float: right }
            input { font: inherit; padding: .5rem .8rem; width: 60%; border: 1px solid #b8c4d0; border-radius: .4rem }
            .go { width: auto; background: #0b63b0; color: white }
            p { color: #5a6b7b }
            </style>
            </head>
            <body>
            <h1>登录 · Sign in</h1>
            <p>本机演示身份服务，无需密码。 This issuer of one machine asks for no password.</p>
            <form method="post">
            <input id="username" name="username" aria-label="人员编号 Person number" placeholder="人员编号 Person number" required autofocus>
            <button class="go" type="submit">登录 Sign in</button>
            </form>
            <form method="post">
            <!-- people -->
            </form>
            </body>
            </html>
            """;

    private SignInPage() {}

    static String of(List<Suggestion> people) {
        return PAGE.replace(
                "<!-- people -->", people.stream().map(SignInPage::button).collect(Collectors.joining("\n")));
    }

    private static String button(Suggestion person) {
        return "<button name=\"username\" value=\"" + escaped(person.person()) + "\">" + escaped(person.name())
                + " <small>" + escaped(person.person() + " · " + person.duties()) + "</small></button>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
