package org.campusfrontline.deploy.local.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.campusfrontline.deploy.local.issuer.IssuerSettings.Suggestion;
import org.junit.jupiter.api.Test;

class DemonstrationTest {
    private static final List<String> TREES = List.of("PARTY", "ADMINISTRATION", "MASS", "CLASS", "PLACE");
    private static final List<String> GRANTED_ROLES = List.of(
            "organiser",
            "site-lead",
            "roster-planner",
            "care-officer",
            "secretary",
            "assessor",
            "committee",
            "publisher",
            "auditor",
            "operator");

    @Test
    void holdsEveryGrantedRoleInSeveralUnits() {
        for (String role : GRANTED_ROLES) {
            assertThat(Demonstration.rows("grants").stream()
                            .filter(grant -> grant.get("role").asText().equals(role))
                            .map(grant -> grant.get("node").asText())
                            .collect(Collectors.toSet()))
                    .as(role)
                    .hasSizeGreaterThan(1);
        }
    }

    @Test
    void namesOnlyUnitsThatStandBeforeAndPeopleThatExist() {
        Set<String> units = new HashSet<>(TREES);
        for (JsonNode unit : Demonstration.rows("units")) {
            for (String tree : TREES) {
                JsonNode parent = unit.path(tree.toLowerCase(Locale.ROOT));
                assertThat(parent.isMissingNode() || units.contains(parent.asText()))
                        .as(unit.toString())
                        .isTrue();
            }
            assertThat(units.add(unit.get("code").asText())).isTrue();
        }
        Set<String> people = Demonstration.rows("people").stream()
                .map(person -> person.get("number").asText())
                .collect(Collectors.toSet());
        assertThat(Demonstration.rows("grants"))
                .allMatch(grant -> people.contains(grant.get("person").asText())
                        && units.contains(grant.get("node").asText()));
    }

    @Test
    void suggestsEachPersonWithWhatThePersonDoes() {
        List<Suggestion> suggestions = Demonstration.suggestions();
        assertThat(suggestions).hasSameSizeAs(Demonstration.rows("people"));
        assertThat(suggestions)
                .contains(new Suggestion("A0001", "周管理", "first administrator"))
                .contains(new Suggestion("T1001", "陈静", "organiser COMP"))
                .contains(new Suggestion("S230101", "张晨", "volunteer, duty-staff"));
    }
}
