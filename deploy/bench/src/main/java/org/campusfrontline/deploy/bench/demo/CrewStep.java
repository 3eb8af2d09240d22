package org.campusfrontline.deploy.bench.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.campusfrontline.deploy.bench.client.Outside;
import org.campusfrontline.deploy.bench.client.Pages;
import org.campusfrontline.deploy.bench.client.Tokens;

/// Reads who holds a seat and who waits, shift by shift, as the organiser.
final class CrewStep {

    private final Outside outside;
    private final String organiser;

    CrewStep(Outside outside, Tokens tokens) {
        this.outside = outside;
        this.organiser = tokens.of(DemoPeople.ORGANISER);
    }

    /// All sign-ups of each shift, by shift id.
    Map<String, List<SignUp>> all(ActivityStep.Published activity) {
        Map<String, List<SignUp>> crews = new HashMap<>();
        for (ActivityStep.ShiftSeats shift : activity.shifts()) {
            crews.put(shift.id(), read(shift.id(), "sign-ups"));
        }
        return crews;
    }

    /// The waiting list of a shift in its order.
    List<SignUp> waiting(String shift) {
        return read(shift, "waiting-list");
    }

    int seated(String shift) {
        return (int) read(shift, "sign-ups").stream()
                .filter(signUp -> signUp.is("CONFIRMED"))
                .count();
    }

    private List<SignUp> read(String shift, String list) {
        List<SignUp> signUps = new ArrayList<>();
        for (JsonNode member : Pages.all(outside, "/api/volunteer/v1/shifts/" + shift + "/" + list, organiser)) {
            signUps.add(new SignUp(
                    member.path("signUp").asText(),
                    member.path("person").asText(),
                    shift,
                    member.path("state").asText(),
                    member.path("promoted").asBoolean(),
                    member.path("position").asLong(0),
                    member.path("version").asLong()));
        }
        return signUps;
    }
}
