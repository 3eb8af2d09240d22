package org.campusfrontline.volunteer.me;

import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.volunteer.me.MeRequests.LanguageChoice;
import org.campusfrontline.volunteer.person.PersonRegister;

/// Lets the caller choose the language of their notices.
@UseCase
class ChooseLanguage {

    private final PersonRegister people;
    private final MeQueries queries;
    private final Caller caller;

    ChooseLanguage(PersonRegister people, MeQueries queries, Caller caller) {
        this.people = people;
        this.queries = queries;
        this.caller = caller;
    }

    Outcome<MeView> choose(LanguageChoice choice) {
        if (people.find(caller.person()).isEmpty()) {
            return Outcome.refused(MeProblem.NOT_IN_DIRECTORY);
        }
        return people.chooseLanguage(caller.person(), choice.language()).map(queries::view);
    }
}
