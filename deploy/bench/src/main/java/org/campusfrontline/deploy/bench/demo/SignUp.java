package org.campusfrontline.deploy.bench.demo;

import com.fasterxml.jackson.databind.JsonNode;

/// A sign-up as an outside client last saw it.
record SignUp(String id, String person, String shift, String state, boolean promoted, long position, long version) {

    static SignUp of(JsonNode view) {
        return new SignUp(
                view.path("id").asText(),
                view.path("person").asText(),
                view.path("shift").asText(),
                view.path("state").asText(),
                view.path("promoted").asBoolean(),
                view.path("position").asLong(0),
                view.path("version").asLong());
    }

    boolean is(String wanted) {
        return state.equals(wanted);
    }
}
