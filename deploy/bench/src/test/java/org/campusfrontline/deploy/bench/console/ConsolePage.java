package org.campusfrontline.deploy.bench.console;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The gateway's console as a person uses it.
public final class ConsolePage {

    private final Browser browser;
    private final String gateway;

    private ConsolePage(Browser browser, String gateway) {
        this.browser = browser;
        this.gateway = gateway;
    }

    public record Called(String status, String body) {}

    public static ConsolePage open(Browser browser, String gateway) {
        browser.go(gateway + "/console");
        browser.await("the list", "return document.querySelectorAll('.topbar select option').length >= 4");
        return new ConsolePage(browser, gateway);
    }

    public List<String> specifications() {
        List<String> names = new ArrayList<>();
        JsonNode options =
                browser.run("return [...document.querySelectorAll('.topbar select option')].map(o => o.textContent)");
        options.forEach(option -> names.add(option.asText()));
        return names;
    }

    public void choose(String service) {
        browser.run("""
                const select = document.querySelector('.topbar select');
                const option = [...select.options].find(o => o.textContent === arguments[0]);
                Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value').set.call(select, option.value);
                select.dispatchEvent(new Event('change', { bubbles: true }));
                """, service);
        browser.await(
                "the specification of " + service,
                "const t = document.querySelector('.info .title');"
                        + " const name = arguments[0] === 'roster' ? 'duty roster' : arguments[0];"
                        + " return t && t.textContent.toLowerCase().includes(name)"
                        + " && document.querySelectorAll('.opblock').length > 0",
                service);
    }

    public int operations() {
        return browser.run("return document.querySelectorAll('.opblock').length")
                .asInt();
    }

    /// Authorization code with PKCE in the issuer's own window.
    public void signIn(String person) {
        String page = browser.windows().getFirst();
        browser.click(".auth-wrapper .authorize");
        browser.click(".modal-ux .auth-btn-wrapper .authorize");
        browser.awaitWindows(2);
        browser.window(browser.windows().stream()
                .filter(window -> !window.equals(page))
                .findFirst()
                .orElseThrow());
        browser.await("the issuer's form", "return document.querySelector('#username')");
        browser.run("document.querySelector('#username').value = arguments[0]", person);
        browser.run("document.querySelector('#username').form.submit()");
        browser.window(page);
        browser.awaitWindows(1);
        browser.await("the sign-in", "return document.querySelector('.modal-ux').innerText.includes('Logout')");
        browser.click(".modal-ux .close-modal");
    }

    public Called call(String operation) {
        // Of a long list the page holds only what is near the part that one sees.
        browser.await(
                "the operation",
                "const found = document.querySelector(arguments[0]);"
                        + " if (!found) { window.scrollBy(0, 500); } return found",
                "#" + operation);
        browser.click("#" + operation + " .opblock-summary-control");
        browser.click("#" + operation + " .execute");
        String answer = "#" + operation + " .live-responses-table";
        browser.await("the answer", "return document.querySelector(arguments[0])", answer + " tbody .highlight-code");
        return new Called(
                text(answer + " tbody .response-col_status").strip(), text(answer + " tbody .highlight-code"));
    }

    /// Complaints about the gateway or about its page's policy; the issuer's own page is its own matter.
    public List<String> faults() {
        return browser.complaints().stream()
                .filter(complaint -> complaint.contains(gateway) || complaint.contains("Content Security Policy"))
                .toList();
    }

    /// Everything that the page loaded, without its call for a token.
    public List<String> addressesRead() {
        List<String> read = new ArrayList<>();
        browser.run("return performance.getEntriesByType('resource').map(entry => entry.name)")
                .forEach(address -> read.add(address.asText()));
        read.removeIf(address -> address.endsWith("/token"));
        return read;
    }

    public void picture(Path file) throws IOException {
        browser.picture(file);
    }

    private String text(String selector) {
        return browser.run("return document.querySelector(arguments[0]).textContent", selector)
                .asText();
    }
}
