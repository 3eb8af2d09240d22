package org.campusfrontline.platform.action;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.problem.ProblemCatalogue;
import org.campusfrontline.platform.request.RequestFacts;

/// Turns the answer of a rule into what a view shows; the reason stands in the language of the request.
@Singleton
public class Actions {

    private final ProblemCatalogue catalogue;
    private final RequestFacts request;

    Actions(ProblemCatalogue catalogue, RequestFacts request) {
        this.catalogue = catalogue;
        this.request = request;
    }

    /// Allowed where the rule refuses nothing.
    public Action of(String name, Optional<Refusal> refusal) {
        return refusal.map(reason -> refused(name, reason)).orElseGet(() -> new Action(name, true, null, null));
    }

    private Action refused(String name, Refusal reason) {
        String sentence = catalogue.title(reason.code(), request.language(), reason.values());
        return new Action(name, false, reason.code().code(), sentence);
    }
}
