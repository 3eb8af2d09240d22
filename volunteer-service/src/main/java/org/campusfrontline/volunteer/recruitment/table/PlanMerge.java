package org.campusfrontline.volunteer.recruitment.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.imports.Parsed;
import org.campusfrontline.volunteer.directory.Effect;
import org.campusfrontline.volunteer.export.rule.ExportProblem;
import org.campusfrontline.volunteer.recruitment.activity.ActivityPlan;
import org.campusfrontline.volunteer.recruitment.activity.ActivityPlan.PostPart;
import org.campusfrontline.volunteer.recruitment.activity.ActivityPlan.ShiftPart;
import org.campusfrontline.volunteer.recruitment.activity.rule.ActivityProblem;
import org.campusfrontline.volunteer.recruitment.table.PlanRow.PostText;

/// Lays the rows of a file over the plan as it is: a row with an id changes that part, one without finds the part that
/// reads the same, else it is a new part. What no row names stays.
final class PlanMerge {

    private static final int MOST_POSTS = 50;
    private static final int MOST_SHIFTS = 100;
    private final List<MergedPost> posts = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    /// What is wrong with a row.
    record Fault(int row, String column, Refusal reason, String value) {}

    PlanMerge(ActivityPlan plan, List<Parsed.Row<PlanRow>> rows) {
        plan.posts().forEach(post -> posts.add(new MergedPost(post)));
        rows.forEach(row -> take(row.number(), row.value()));
    }

    List<Fault> faults() {
        return faults;
    }

    /// By row: whether it is a new shift, a change, or nothing.
    Effect effect(int row) {
        return posts.stream()
                .flatMap(post -> post.effect(row).stream())
                .findFirst()
                .orElse(Effect.UNCHANGED);
    }

    boolean changesNothing() {
        return posts.stream().allMatch(MergedPost::isUnchanged);
    }

    List<PostPart> parts() {
        return posts.stream().map(MergedPost::part).toList();
    }

    /// The row to blame for what a pointer such as `/posts/0/shifts/2/end` says.
    int rowOf(String pointer) {
        String[] steps = pointer.split("/", -1);
        if (steps.length < 3) {
            return posts.stream()
                    .flatMap(post -> post.newRow().stream())
                    .findFirst()
                    .orElse(0);
        }
        MergedPost post = posts.get(Integer.parseInt(steps[2]));
        boolean shift = steps.length > 4 && steps[3].equals("shifts");
        return shift ? post.rowOfShift(Integer.parseInt(steps[4])) : post.firstRow();
    }

    int rowOfShift(Object shift) {
        return posts.stream()
                .flatMap(post -> post.rowOf(shift).stream())
                .findFirst()
                .orElse(0);
    }

    private void take(int number, PlanRow row) {
        Optional<MergedPost> found = post(row);
        if (found.isEmpty() && row.postId().isPresent()) {
            unknown(number, "postId", row.postId().get());
        } else if (found.isEmpty() && row.shiftId().isPresent()) {
            unknown(number, "shiftId", row.shiftId().get());
        } else {
            place(number, row, found.orElseGet(() -> added(row.post())));
        }
    }

    private void place(int number, PlanRow row, MergedPost post) {
        Optional<String> contradiction = post.retold(row.post());
        if (contradiction.isPresent()) {
            faults.add(new Fault(number, contradiction.get(), Refusal.of(ExportProblem.ROW_CONTRADICTS), ""));
        } else if (row.shiftId().isPresent() && !post.has(row.shiftId().get())) {
            unknown(number, "shiftId", row.shiftId().get());
        } else {
            post.put(number, row.shiftId(), new ShiftPart(null, row.start(), row.end(), row.seats()));
            if (posts.size() > MOST_POSTS || post.size() > MOST_SHIFTS) {
                faults.add(new Fault(
                        number,
                        "",
                        Refusal.of(ExportProblem.TOO_MANY_PARTS)
                                .with("mostPosts", MOST_POSTS)
                                .with("mostShifts", MOST_SHIFTS),
                        ""));
            }
        }
    }

    private Optional<MergedPost> post(PlanRow row) {
        if (row.postId().isPresent()) {
            return posts.stream()
                    .filter(post -> row.postId().get().equals(post.id()))
                    .findFirst();
        }
        if (row.shiftId().isPresent()) {
            return posts.stream().filter(post -> post.has(row.shiftId().get())).findFirst();
        }
        return posts.stream().filter(post -> post.reads(row.post())).findFirst();
    }

    private MergedPost added(PostText text) {
        MergedPost post = new MergedPost(
                new PostPart(null, text.category(), text.titleZh(), text.titleEn(), text.site(), List.of()));
        posts.add(post);
        return post;
    }

    private void unknown(int number, String column, UUID id) {
        Refusal reason = Refusal.of(ActivityProblem.PART_UNKNOWN).with("id", id);
        faults.add(new Fault(number, column, reason, Objects.toString(id)));
    }
}
