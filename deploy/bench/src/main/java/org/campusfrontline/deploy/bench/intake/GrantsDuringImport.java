package org.campusfrontline.deploy.bench.intake;

import java.util.ArrayList;
import java.util.List;
import org.campusfrontline.deploy.bench.demo.Stage;

/// Import after import, each writing every row, until enough grants were given and took effect while one ran.
public final class GrantsDuringImport {

    private static final int MOST_IMPORTS = 20;
    private final PeopleImport imports;
    private final GrantEffect effect;

    public GrantsDuringImport(PeopleImport imports, GrantEffect effect) {
        this.imports = imports;
        this.effect = effect;
    }

    /// Grants to the demonstration's people from the first on; one whose effect came after an import's end is not among
    /// them.
    public List<GrantEffect.Seen> give(int grants, int people) {
        List<GrantEffect.Seen> seen = new ArrayList<>();
        int person = 0;
        for (int round = 1; seen.size() < grants && round <= MOST_IMPORTS; round++) {
            PeopleImport.Running running = imports.start(
                    PeopleFile.NDJSON, new PeopleFile.People("N", "Round " + round, people, Stage.units()));
            while (seen.size() < grants && !running.isOver()) {
                GrantEffect.Seen one = effect.give(Stage.person(person++));
                if (!running.isOver()) {
                    seen.add(one);
                }
            }
            running.took().join();
        }
        if (seen.size() < grants) {
            throw new IllegalStateException("imports of " + people + " people are over before a grant has its effect");
        }
        return seen;
    }
}
