package org.campusfrontline.roster.closedloop.loop;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.roster.closedloop.loop.LoopRequests.MemberPart;
import org.campusfrontline.roster.directory.Directory;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Reads loops and cohorts for those who plan them.
@Singleton
class LoopViews {

    private static final int ROWS_A_QUERY = 500;
    private final LoopStore loops;
    private final CohortStore cohorts;
    private final LoopAccess access;
    private final Directory directory;

    LoopViews(LoopStore loops, CohortStore cohorts, LoopAccess access, Directory directory) {
        this.loops = loops;
        this.cohorts = cohorts;
        this.access = access;
        this.directory = directory;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ClosedLoopView(
            UUID id,
            @Schema(examples = "ADMINISTRATION") String tree,
            @Schema(examples = "CATERING") String unit,
            @Nullable String emergency,
            UUID policy,
            LoopRequests.LoopPart loop,
            long version) {}

    /// A cohort; a dissolved one has no members.
    record CohortView(
            UUID id,
            UUID loop,
            @Schema(examples = "第一批") String name,
            boolean dissolved,
            List<CohortMember> members,
            long version) {

        CohortView {
            members = List.copyOf(members);
        }
    }

    record CohortMember(
            @Schema(examples = "P000001") String person,
            @Schema(examples = "李师傅") String name,
            @Schema(examples = "CANTEEN-1") String post) {}

    /// Loops that the caller plans, of a unit or of all.
    Page<ClosedLoopView> list(@Nullable String unit, Optional<Cursor> cursor, int limit) {
        List<ClosedLoopView> found = new ArrayList<>();
        Optional<UUID> after = cursor.map(Cursor::id);
        while (found.size() <= limit) {
            List<ClosedLoop> some = loops.page(unit, after, ROWS_A_QUERY);
            some.stream().filter(access::plans).map(LoopViews::view).forEach(found::add);
            if (some.size() < ROWS_A_QUERY) {
                break;
            }
            after = Optional.of(some.getLast().id());
        }
        List<ClosedLoopView> rows = found.subList(0, Math.min(found.size(), limit + 1));
        return Page.of(rows, limit, last -> Cursor.at(last.id()));
    }

    ClosedLoopView get(UUID id) {
        return view(access.planned(id));
    }

    static ClosedLoopView view(ClosedLoop loop) {
        ClosedLoop.Turns turns = loop.turns();
        return new ClosedLoopView(
                loop.id(),
                loop.scope().tree(),
                loop.scope().unit(),
                loop.scope().emergency(),
                loop.policy(),
                new LoopRequests.LoopPart(
                        loop.nameZh(),
                        loop.nameEn(),
                        turns.overlap(),
                        turns.atOnce(),
                        turns.mixed(),
                        loop.buildings(),
                        loop.posts()),
                loop.version());
    }

    List<CohortView> cohorts(UUID loop) {
        return cohorts.standing(access.planned(loop).id()).stream()
                .map(this::view)
                .toList();
    }

    CohortView cohort(UUID id) {
        Cohort cohort = cohorts.find(id).orElseThrow(LoopAccess::notFound);
        access.planned(cohort.loop());
        return view(cohort);
    }

    CohortView view(Cohort cohort) {
        List<String> numbers = cohort.members().stream().map(MemberPart::person).toList();
        Map<String, String> names = directory.names(numbers);
        return new CohortView(
                cohort.id(),
                cohort.loop(),
                cohort.name(),
                cohort.dissolvedAt() != null,
                cohort.members().stream()
                        .map(member -> new CohortMember(
                                member.person(), names.getOrDefault(member.person(), member.person()), member.post()))
                        .toList(),
                cohort.version());
    }
}
