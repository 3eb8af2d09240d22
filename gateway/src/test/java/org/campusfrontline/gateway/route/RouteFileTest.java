package org.campusfrontline.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteFileTest {

    private static final Map<String, URI> SERVICES = Map.of(
            "one", URI.create("http://one:8081"),
            "two", URI.create("https://two"),
            "odd", URI.create("http://odd:1/base"));

    @Test
    void compilesRoutesWithDefaultsAndTheirOwnLimits() {
        RouteTable table = compile("""
                limits: { response: 3s, body: 64KB }
                routes:
                  - { path: /api/one/**, service: one }
                  - { path: /api/two/**, service: two, kind: stream, access: public, body: 2MB, idle: 900ms, methods: [GET] }
                """);

        Route one = table.find("/api/one/v1/x?q=1");
        Route two = table.find("/api/two");
        assertThat(one.limits().response()).isEqualTo(Duration.ofSeconds(3));
        assertThat(one.limits().body()).isEqualTo(65_536);
        assertThat(one.limits().connect()).isEqualTo(Duration.ofSeconds(2));
        assertThat(one.access()).isEqualTo(Access.TOKEN);
        assertThat(one.action())
                .isEqualTo(new RouteAction.Forward(new Service("one", false, "one", 8081), java.util.Optional.empty()));
        assertThat(two.limits().body()).isEqualTo(2L << 20);
        assertThat(two.limits().idle()).isEqualTo(Duration.ofMillis(900));
        assertThat(two.kind()).isEqualTo(RouteKind.STREAM);
        assertThat(two.access()).isEqualTo(Access.PUBLIC);
        assertThat(two.methods()).extracting(Object::toString).containsExactly("GET", "HEAD");
        assertThat(table.services()).extracting(Service::origin).containsExactly("http://one:8081", "https://two:443");
    }

    @ParameterizedTest
    @CsvSource({
        "/a/x,           /a/**",
        "/a,             /a/**",
        "/a/,            /a/**",
        "/a/b,           /a/b",
        "/a/b?x=/c,      /a/b",
        "/a/b/,          /a/**",
        "/a/b/c,         /a/*/c",
        "/a/7/c,         /a/*/c",
        "/a/7/d,         /a/**",
        "/a/7/c/e,       /a/**",
        "/a//c,          /a/**",
        "/a/b/deep,      /a/b/deep",
        "/,              /",
        "/ab,            none",
        "/b/x,           none"
    })
    void theMoreExactLineWins(String path, String pattern) {
        RouteTable table = compile("""
                routes:
                  - { path: /a/**, service: one }
                  - { path: /a/b, service: one }
                  - { path: /a/b/deep, service: one }
                  - { path: "/a/*/c", service: one }
                  - { path: /, service: two }
                """);

        Route found = table.find(path);

        assertThat(found == null ? "none" : found.pattern()).isEqualTo(pattern);
    }

    @Test
    void namesEveryFaultWithItsPlace() {
        String file = """
                limits: { respond: 3s }
                routes:
                  - { path: /a/**, service: three }
                  - { path: a, service: one }
                  - { path: /b, service: one, answer: console }
                  - { path: /c, service: one, access: everyone, kind: plain }
                  - { path: /d, service: one, response: 3, body: 1mb }
                  - { path: /e, service: one, methods: [GET, PATCH] }
                  - { path: /e, service: one }
                  - { service: one }
                  - { path: /f/../g, service: one }
                  - { path: /h, service: odd }
                  - { path: /i, service: one, path: /j }
                  - [ /k ]
                compositions:
                  - { path: /l, blocks: [] }
                  - path: /m
                    query: { day: weekday }
                    blocks:
                      - { name: x, service: one, path: /x }
                      - { name: x, service: one, path: "/y/**" }
                """;

        assertThatThrownBy(() -> compile(file))
                .asInstanceOf(type(RouteFileException.class))
                .extracting(RouteFileException::faults)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(String.class))
                .containsExactly(
                        "routes.yaml:1:11: unknown key \"respond\"; known here: body, connect, idle, response, upload",
                        "routes.yaml:3:29: unknown service \"three\"; known: [odd, one, two]",
                        "routes.yaml:4:13: path \"a\" is not a canonical pattern",
                        "routes.yaml:5:5: a route needs either \"service\" or \"answer\"",
                        "routes.yaml:6:39: \"everyone\" is not one of [public, token]",
                        "routes.yaml:7:41: \"response\" must be a time such as 900ms, 15s or 2m",
                        "routes.yaml:7:50: \"body\" must be a size such as 64KB or 1MB",
                        "routes.yaml:8:40: method \"PATCH\" is not one of [GET, HEAD, POST, PUT, DELETE, OPTIONS]",
                        "routes.yaml:9:5: path \"/e\" is declared twice",
                        "routes.yaml:10:5: \"path\" is missing",
                        "routes.yaml:11:13: path \"/f/../g\" is not a canonical pattern",
                        "routes.yaml:12:26: setting campus.services.odd must be http(s)://host:port",
                        "routes.yaml:13:31: key \"path\" stands here twice",
                        "routes.yaml:14:5: a mapping is expected here",
                        "routes.yaml:16:5: a composition needs at least one block",
                        "routes.yaml:18:19: \"weekday\" is not one of [date]",
                        "routes.yaml:21:9: block \"x\" is declared twice",
                        "routes.yaml:21:40: path \"/y/**\" is not a canonical pattern");
    }

    @ParameterizedTest
    @CsvSource({
        "/q/thing/abc,            /v1/pages/abc",
        "/q/thing/abc?x=/y/z,     /v1/pages/abc?x=/y/z",
        "/q/thing/a%2Fb,          /v1/pages/a%2Fb",
        "/who?q=1,                /v1/me?q=1",
        "/one/deep/path?q,        /one/deep/path?q"
    })
    void keepsTheLastSegmentWhereBothPathsEndInAStar(String target, String handedOn) {
        RouteTable table = compile("""
                routes:
                  - { path: /q/thing/*, service: one, to: /v1/pages/* }
                  - { path: /who, service: one, to: /v1/me }
                  - { path: /one/**, service: one }
                """);

        Route route = table.find(target);

        assertThat(((RouteAction.Forward) route.action()).targetOf(target)).isEqualTo(handedOn);
    }

    @Test
    void refusesAStarThatNothingFills() {
        assertThatThrownBy(() -> compile("routes:\n  - { path: /a, service: one, to: /b/* }\n"))
                .isInstanceOf(RouteFileException.class)
                .hasMessageContaining("routes.yaml:2:35: \"to\" must be one plain path");
    }

    @Test
    void saysWhereTheYamlItselfBreaks() {
        assertThatThrownBy(() -> compile("routes:\n  - { path: /a, service: one\n  - x"))
                .isInstanceOf(RouteFileException.class)
                .hasMessageContaining("routes.yaml:3:");
        assertThatThrownBy(() -> compile(""))
                .isInstanceOf(RouteFileException.class)
                .hasMessageContaining("routes.yaml:1:1: the file is empty");
        assertThatThrownBy(() -> compile("limits: {}\n"))
                .isInstanceOf(RouteFileException.class)
                .hasMessageContaining("the file declares no route");
    }

    @Test
    void theShippedFileLetsADayWaitForNobody() {
        Limits day = shipped().find("/api/me/day").limits();
        Limits other = shipped().find("/api/volunteer/v1/shifts").limits();

        assertThat(day.response()).isEqualTo(Duration.ofMillis(900));
        assertThat(day.connect()).isEqualTo(Duration.ofSeconds(2));
        assertThat(other.response()).isEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void theShippedFileOpensNothingWithoutATokenThatItDoesNotName() {
        RouteTable shipped = shipped();

        List<String> open = shipped.routes().stream()
                .filter(route -> route.access() == Access.PUBLIC)
                .map(Route::pattern)
                .sorted()
                .toList();

        assertThat(open)
                .containsExactly(
                        "/api/assessment/openapi",
                        "/api/client-config",
                        "/api/gateway/openapi",
                        "/api/notification/openapi",
                        "/api/notification/v1/stream",
                        "/api/roster/openapi",
                        "/api/roster/v1/calendars/*",
                        "/api/volunteer/openapi",
                        "/api/volunteer/v1/calendars/*",
                        "/api/volunteer/v1/certificate-issuers/*",
                        "/api/volunteer/v1/certificate-pages/*",
                        "/api/volunteer/v1/certificate-revocations/*",
                        "/api/volunteer/v1/certificate-verifications/*",
                        "/api/volunteer/v1/community-confirmations/*",
                        "/api/volunteer/v1/engelsystem/**",
                        "/api/volunteer/v1/first-administrator",
                        "/api/volunteer/v1/responsibility-post-badges/*",
                        "/api/volunteer/v1/responsibility-post-pages/*",
                        "/api/volunteer/v1/service-record-pages/*",
                        "/api/volunteer/v1/service-records/*",
                        "/api/volunteer/v1/signing-keys",
                        "/api/volunteer/v1/signing-keys/*",
                        "/console/**",
                        "/q/certificate/*",
                        "/q/health/**",
                        "/q/metrics",
                        "/q/responsibility-post/*",
                        "/q/service-record/*");
        assertThat(shipped.find("/api/volunteer/openapi/").access()).isEqualTo(Access.TOKEN);
    }

    private static RouteTable shipped() {
        return new RouteTableProducer()
                .routeTable(
                        java.util.Optional::empty,
                        () -> Map.of(
                                "volunteer", URI.create("http://v:1"),
                                "roster", URI.create("http://r:1"),
                                "assessment", URI.create("http://a:1"),
                                "notification", URI.create("http://n:1")));
    }

    private static RouteTable compile(String text) {
        return RouteFile.compile("routes.yaml", text, SERVICES);
    }
}
