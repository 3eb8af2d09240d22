package org.campusfrontline.volunteer.emergency;

import java.util.List;

/// The whole life of an emergency: opened, then closed for good.
enum EmergencyState {
    OPEN("change", "close"),
    CLOSED();

    private final List<String> actions;

    EmergencyState(String... actions) {
        this.actions = List.of(actions);
    }

    /// What is legal in this state.
    List<String> actions() {
        return actions;
    }
}
