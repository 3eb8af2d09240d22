package org.campusfrontline.roster.evaluation;

import java.util.List;

/// The penalty of a plan and every hard rule it breaks; a plan without breaches may be published.
public record Evaluation(Penalty penalty, List<PersonBreach> breaches) {

    public Evaluation {
        breaches = List.copyOf(breaches);
    }

    public boolean keepsAllRules() {
        return breaches.isEmpty();
    }
}
