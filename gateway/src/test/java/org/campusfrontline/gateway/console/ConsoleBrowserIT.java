package org.campusfrontline.gateway.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.campusfrontline.gateway.edge.EdgeServer;
import org.campusfrontline.gateway.outside.Eventually;
import org.campusfrontline.gateway.outside.OutsideWorld;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OutsideWorld.class)
class ConsoleBrowserIT {

    private static final List<String> SERVICES = List.of("assessment", "notification", "roster", "volunteer");

    @Inject
    EdgeServer server;

    @Test
    void opensShowsFourSpecificationsSignsInAndCallsAnEndpoint() throws IOException {
        Optional<Browser> installed = Browser.open();
        assumeTrue(installed.isPresent(), "no Chromium with its driver is installed");
        Path pictures = Files.createDirectories(Path.of("target", "console"));
        try (Browser browser = installed.get()) {
            browser.go(gateway() + "console");

            showsEverySpecification(browser);
            browser.picture(pictures.resolve("1-open.png"));
            signsIn(browser);
            browser.picture(pictures.resolve("2-signed-in.png"));
            callsAnEndpoint(browser);
            browser.picture(pictures.resolve("3-called.png"));

            assertThat(faultsOfThePage(browser)).isEmpty();
            assertThat(addressesRead(browser)).isNotEmpty().allMatch(address -> address.startsWith(gateway()));
        }
    }

    /// What the browser complains of about the gateway or its page's policy; the issuer's own page is its own matter.
    private List<String> faultsOfThePage(Browser browser) {
        return browser.log().stream()
                .filter(entry -> entry.getString("level").equals("SEVERE"))
                .map(entry -> entry.getString("message"))
                .filter(message -> message.contains(gateway()) || message.contains("Content Security Policy"))
                .toList();
    }

    /// Everything that the page loaded, without its call for a token.
    private static List<String> addressesRead(Browser browser) {
        JsonArray read = (JsonArray) browser.run("return performance.getEntriesByType('resource').map(e => e.name)");
        return read.stream()
                .map(String.class::cast)
                .filter(address -> !address.endsWith("/token"))
                .toList();
    }

    private String gateway() {
        return "http://127.0.0.1:" + server.port() + "/";
    }

    private void showsEverySpecification(Browser browser) {
        browser.await("the list", "return document.querySelectorAll('.topbar select option').length >= 4");
        JsonArray names = (JsonArray)
                browser.run("return [...document.querySelectorAll('.topbar select option')].map(o => o.textContent)");
        assertThat(names.getList()).containsAll(List.copyOf(SERVICES));
        for (String service : SERVICES) {
            choose(browser, service);
        }
    }

    private static void choose(Browser browser, String service) {
        browser.run("""
                const select = document.querySelector('.topbar select');
                const option = [...select.options].find(o => o.textContent === arguments[0]);
                Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value').set.call(select, option.value);
                select.dispatchEvent(new Event('change', { bubbles: true }));
                """, service);
        browser.await(
                "the specification of " + service,
                "const t = document.querySelector('.info .title'); return t && t.textContent.includes('Service "
                        + service + "')");
    }

    private static void signsIn(Browser browser) {
        String page = browser.windows().getFirst();
        browser.click(".auth-wrapper .authorize");
        browser.await(
                "the issuer's flow",
                "const m = document.querySelector('.modal-ux'); return m && m.innerText.includes('authorizationCode')"
                        + " && m.innerText.includes('PKCE')");
        browser.click(".modal-ux .auth-btn-wrapper .authorize");
        Eventually.holds("the issuer's window opens", () -> browser.windows().size() == 2);
        browser.window(browser.windows().stream()
                .filter(window -> !window.equals(page))
                .findFirst()
                .orElseThrow());
        browser.await("the issuer's form", "return document.querySelector('input[name=username]')");
        browser.run("document.querySelector('input[name=username]').value = 'P0042'");
        browser.run("document.querySelector('form').submit()");
        browser.window(page);
        Eventually.holds("the issuer's window closes", () -> browser.windows().size() == 1);
        browser.await("the sign-in", "return document.querySelector('.modal-ux').innerText.includes('Logout')");
        browser.click(".modal-ux .close-modal");
    }

    private static void callsAnEndpoint(Browser browser) {
        browser.click(".opblock-summary-control");
        browser.click(".execute-wrapper .execute, .btn.execute");
        browser.await(
                "the answer", "return document.querySelector('.live-responses-table tbody .response-col_status')");
        Object status = browser.run(
                "return document.querySelector('.live-responses-table tbody .response-col_status').textContent.trim()");
        Object body = browser.run("return document.querySelector('.live-responses-table .highlight-code').textContent");
        assertThat(status.toString()).startsWith("200");
        assertThat(new JsonObject(body.toString().substring(body.toString().indexOf('{')))
                        .getJsonObject("headers")
                        .getJsonArray("authorization")
                        .getString(0))
                .startsWith("Bearer ey");
    }
}
