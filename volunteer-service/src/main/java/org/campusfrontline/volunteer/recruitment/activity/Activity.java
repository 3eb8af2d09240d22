package org.campusfrontline.volunteer.recruitment.activity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.volunteer.recruitment.activity.rule.ActivityState;
import org.campusfrontline.volunteer.recruitment.activity.rule.PublishedParts.FixedPost;
import org.campusfrontline.volunteer.recruitment.revision.rule.Description;
import org.campusfrontline.volunteer.recruitment.revision.rule.PlanText;
import org.campusfrontline.volunteer.recruitment.revision.rule.PlanText.PostText;
import org.campusfrontline.volunteer.recruitment.revision.rule.PlanText.ShiftText;
import org.jspecify.annotations.Nullable;

/// An activity of a unit for an emergency, with its posts. Each verb makes a new version.
@Entity
class Activity {

    @Id
    private UUID id;

    private UUID emergency;
    private String tree;
    private String unit;
    private String titleZh;
    private String titleEn;
    private @Nullable String descriptionZh;
    private @Nullable String descriptionEn;

    @Enumerated(EnumType.STRING)
    private ActivityState state;

    private @Nullable Instant publishedAt;
    private @Nullable Instant closedAt;
    private Instant changedAt;

    /// Of its text, since it was published.
    private int revision;

    @Version
    private long version = 1;

    @OneToMany(mappedBy = "activity", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<Post> posts = new ArrayList<>();

    protected Activity() {}

    Activity(UUID id, UUID emergency, String tree, String unit, String titleZh, String titleEn, Instant now) {
        this.id = id;
        this.emergency = emergency;
        this.tree = tree;
        this.unit = unit;
        this.titleZh = titleZh;
        this.titleEn = titleEn;
        this.state = ActivityState.DRAFT;
        this.changedAt = now;
    }

    void retitle(String newTitleZh, String newTitleEn, Instant now) {
        titleZh = newTitleZh;
        titleEn = newTitleEn;
        touch(now);
    }

    void describe(Description description) {
        descriptionZh = description.textZh();
        descriptionEn = description.textEn();
    }

    /// Another text of what everybody can read.
    void revise(PlanText text, Instant now) {
        retitle(text.titleZh(), text.titleEn(), now);
        describe(text.description());
        posts.forEach(post -> {
            PostText wanted = text.post(post.id());
            post.restate(wanted);
            post.shifts().forEach(shift -> {
                ShiftText span = wanted.shift(shift.id());
                shift.move(span.start(), span.end());
            });
        });
        revision++;
    }

    /// Where it was published before there were revisions.
    void beginRevisions() {
        revision = Math.max(revision, 1);
    }

    void publish(Instant now) {
        state = ActivityState.PUBLISHED;
        publishedAt = now;
        revision = 1;
        touch(now);
    }

    void close(Instant now) {
        state = ActivityState.CLOSED;
        closedAt = now;
        touch(now);
    }

    void pause(Instant now) {
        state = ActivityState.PAUSED;
        touch(now);
    }

    void resume(Instant now) {
        state = ActivityState.PUBLISHED;
        touch(now);
    }

    void settle(Instant now) {
        state = ActivityState.SETTLED;
        touch(now);
    }

    void archive(Instant now) {
        state = ActivityState.ARCHIVED;
        touch(now);
    }

    void clear() {
        posts.clear();
    }

    void add(Post post) {
        posts.add(post);
    }

    /// Strictly later, so that a change of the counters alone is a new version too.
    private void touch(Instant now) {
        changedAt = now.isAfter(changedAt) ? now : changedAt.plus(1, ChronoUnit.MICROS);
    }

    UUID id() {
        return id;
    }

    UUID emergency() {
        return emergency;
    }

    String tree() {
        return tree;
    }

    String unit() {
        return unit;
    }

    String titleZh() {
        return titleZh;
    }

    String titleEn() {
        return titleEn;
    }

    Description description() {
        return new Description(descriptionZh, descriptionEn);
    }

    ActivityState state() {
        return state;
    }

    @Nullable Instant publishedAt() {
        return publishedAt;
    }

    @Nullable Instant closedAt() {
        return closedAt;
    }

    int revision() {
        return revision;
    }

    long version() {
        return version;
    }

    List<Post> posts() {
        return List.copyOf(posts);
    }

    List<FixedPost> fixed() {
        return posts.stream().map(Post::fixed).toList();
    }
}
