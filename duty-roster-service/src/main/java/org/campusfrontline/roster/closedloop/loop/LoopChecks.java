package org.campusfrontline.roster.closedloop.loop;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.guard.NameGuard;
import org.campusfrontline.roster.closedloop.loop.LoopRequests.BuildingPart;
import org.campusfrontline.roster.closedloop.loop.LoopRequests.BuildingUse;
import org.campusfrontline.roster.closedloop.loop.LoopRequests.LoopPart;
import org.campusfrontline.roster.closedloop.loop.LoopRequests.PostPart;
import org.campusfrontline.roster.closedloop.rule.LoopProblem;

/// What a loop's names, buildings and posts must be.
@Singleton
class LoopChecks {

    private final NameGuard guard;

    LoopChecks(NameGuard guard) {
        this.guard = guard;
    }

    Optional<Refusal> refusal(LoopPart part) {
        return guard.refusal("/loop/nameZh", part.nameZh())
                .or(() -> guard.refusal("/loop/nameEn", part.nameEn()))
                .or(() -> part.buildings().stream()
                        .flatMap(one -> guard.refusal("/loop/buildings", one.name()).stream())
                        .findFirst())
                .or(() -> part.posts().stream()
                        .flatMap(one -> guard.refusal("/loop/posts", one.name()).stream())
                        .findFirst())
                .or(() -> malformed(part));
    }

    private static Optional<Refusal> malformed(LoopPart part) {
        boolean wellFormed =
                part.buildings().stream().map(BuildingPart::code).distinct().count()
                                == part.buildings().size()
                        && part.posts().stream().map(PostPart::code).distinct().count()
                                == part.posts().size()
                        && part.buildings().stream().anyMatch(one -> one.use() == BuildingUse.LIVING);
        return wellFormed
                ? Optional.empty()
                : Optional.of(Refusal.of(LoopProblem.BUILDINGS_MALFORMED).at("/loop/buildings"));
    }
}
