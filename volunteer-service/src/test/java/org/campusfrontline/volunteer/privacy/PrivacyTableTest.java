package org.campusfrontline.volunteer.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.volunteer.directory.Directory.give;
import static org.campusfrontline.volunteer.directory.Directory.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestClock;
import org.campusfrontline.platform.testing.TestTokens;
import org.campusfrontline.volunteer.directory.Directory;
import org.campusfrontline.volunteer.recruitment.Database;
import org.junit.jupiter.api.Test;

@CampusTest
class PrivacyTableTest {

    /// Where there is nothing of a person: jobs that are their owner's alone, and keys.
    private static final Set<String> NOTHING_OF_PEOPLE = Set.of(
            "activities/{activity}/imports/{id}",
            "grants/imports/{id}",
            "people/imports/{id}",
            "units/imports/{id}",
            "jobs/{id}",
            "signing-keys/{kid}",
            "certificate-revocations/{year}",
            "webhook-subscriptions/{id}",
            "webhook-subscriptions/{id}/deliveries");

    private static final Set<String> LINKS = Set.of(
            "calendars/{token}",
            "certificate-pages/{token}",
            "certificate-verifications/{token}",
            "community-confirmations/{token}",
            "responsibility-post-badges/{token}",
            "responsibility-post-pages/{token}",
            "service-record-pages/{token}",
            "service-records/{token}");

    @Inject
    Database database;

    @Inject
    TestClock clock;

    private PrivacyScene scene;
    private PrivacyCrawl crawl;

    @Test
    void isWhatEveryEndpointShowsToEverybody() {
        scene = new PrivacyScene(database, clock);
        scene.play();
        crawl = new PrivacyCrawl(scene);

        Map<Viewer, Map<PersonalFact, Set<String>>> seen = new EnumMap<>(Viewer.class);
        viewers().forEach((viewer, ways) -> {
            Map<PersonalFact, Set<String>> all = seen.computeIfAbsent(viewer, first -> new TreeMap<>());
            ways.forEach(way -> crawl.read(viewer, way)
                    .forEach((fact, endpoints) ->
                            all.computeIfAbsent(fact, first -> new TreeSet<>()).addAll(endpoints)));
        });

        List<String> different = new ArrayList<>();
        for (Viewer viewer : Viewer.values()) {
            Map<PersonalFact, Set<String>> told = seen.get(viewer);
            Set<PersonalFact> may = PrivacyTable.seenBy(viewer);
            told.forEach((fact, endpoints) -> {
                if (!may.contains(fact)) {
                    different.add(viewer + " is told " + fact + " by " + endpoints);
                }
            });
            may.stream()
                    .filter(fact -> !told.containsKey(fact))
                    .forEach(fact -> different.add(viewer + " is told " + fact + " by no endpoint"));
        }
        assertThat(different).isEmpty();
        TreeSet<String> paths = new TreeSet<>(crawl.unknown());
        paths.removeAll(LINKS);
        assertThat(paths).isEqualTo(new TreeSet<>(NOTHING_OF_PEOPLE));
    }

    @Test
    void isReadByEverybodyInBothLanguages() {
        Directory.as(somebody())
                .get("/privacy-table")
                .then()
                .statusCode(200)
                .body("items", hasSize(Viewer.values().length))
                .body("items.find { it.viewer == 'COMMUNITY_WORKER' }.facts.fact", contains("NAME", "DECLARATIONS"))
                .body("items.find { it.viewer == 'COMMUNITY_WORKER' }.facts.textEn[0]", equalTo("The name"))
                .body("items.find { it.viewer == 'VOLUNTEER' }.viewerZh", equalTo("其他师生"))
                .body("items.find { it.viewer == 'VOLUNTEER' }.facts", empty());
    }

    private Map<Viewer, List<RequestSpecification>> viewers() {
        Map<Viewer, List<RequestSpecification>> viewers = new EnumMap<>(Viewer.class);
        viewers.put(Viewer.SELF, List.of(Directory.as(scene.person), PrivacyScene.facade(scene.person)));
        String stranger = somebody();
        viewers.put(
                Viewer.VOLUNTEER,
                List.of(Directory.as(stranger), PrivacyScene.facade(stranger), Directory.as(holderElsewhere())));
        for (Viewer reader : EnumSet.of(
                Viewer.ANYBODY,
                Viewer.CERTIFICATE_READER,
                Viewer.RECORD_READER,
                Viewer.BADGE_READER,
                Viewer.CALENDAR_READER,
                Viewer.COMMUNITY_WORKER)) {
            viewers.put(reader, List.of(Directory.anonymous()));
        }
        viewers.put(Viewer.ORGANISER_OF_MEMBERS, List.of(home(Role.ORGANISER)));
        viewers.put(Viewer.ORGANISER_OF_ACTIVITY, List.of(Directory.as(scene.organiser)));
        viewers.put(Viewer.TEAM_LEADER, List.of(Directory.as(scene.bonds.leader)));
        viewers.put(Viewer.TEAM_MEMBER, List.of(Directory.as(scene.bonds.mate)));
        viewers.put(Viewer.BRANCH_SECRETARY, List.of(Directory.as(scene.bonds.secretary)));
        viewers.put(Viewer.BRANCH_SUPERIOR, List.of(Directory.as(scene.bonds.approver)));
        viewers.put(Viewer.SITE_LEAD, List.of(running(Role.SITE_LEAD)));
        viewers.put(Viewer.ROSTER_PLANNER, List.of(home(Role.ROSTER_PLANNER)));
        viewers.put(Viewer.CARE_OFFICER, List.of(home(Role.CARE_OFFICER)));
        viewers.put(Viewer.AUDITOR_OF_MEMBERS, List.of(home(Role.AUDITOR)));
        viewers.put(Viewer.AUDITOR_OF_ACTIVITY, List.of(running(Role.AUDITOR)));
        viewers.put(Viewer.OPERATOR_OF_MEMBERS, List.of(home(Role.OPERATOR)));
        viewers.put(Viewer.OPERATOR, List.of(Directory.asAdministrator()));
        viewers.put(Viewer.AUDITOR, List.of(everywhere(Role.AUDITOR)));
        viewers.put(
                Viewer.OTHER_ROLES,
                List.of(
                        everywhere(Role.ASSESSOR, Role.COMMITTEE, Role.PUBLISHER),
                        home(Role.SITE_LEAD),
                        running(Role.ROSTER_PLANNER)));
        viewers.put(Viewer.SYSTEM, List.of(system()));
        return viewers;
    }

    private static String somebody() {
        return Directory.person("ADMINISTRATION/ADMINISTRATION");
    }

    private RequestSpecification home(String role) {
        return holder(role, PrivacyScene.HOME_TREE, scene.home);
    }

    private RequestSpecification running(String role) {
        return holder(role, PrivacyScene.TREE, scene.runs);
    }

    private static RequestSpecification holder(String role, String tree, String node) {
        return Directory.as(Directory.holder(role, tree, node));
    }

    private static RequestSpecification everywhere(String... roles) {
        String person = somebody();
        for (String role : roles) {
            for (String tree : List.of("PARTY", "ADMINISTRATION", "MASS", "CLASS", "PLACE")) {
                give(person, role, tree, tree);
            }
        }
        return Directory.as(person);
    }

    /// Every role there is, on other units than those of the scene.
    private static String holderElsewhere() {
        String person = somebody();
        for (String tree : List.of(PrivacyScene.TREE, PrivacyScene.HOME_TREE)) {
            String elsewhere = unit(tree, tree);
            Role.GRANTED.forEach(role -> give(person, role, tree, elsewhere));
        }
        return person;
    }

    private static RequestSpecification system() {
        return Directory.anonymous().auth().oauth2(TestTokens.system("library", "campus:read"));
    }
}
