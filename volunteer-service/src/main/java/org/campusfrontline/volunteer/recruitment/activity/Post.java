package org.campusfrontline.volunteer.recruitment.activity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.campusfrontline.volunteer.recruitment.activity.rule.PublishedParts.FixedPost;
import org.campusfrontline.volunteer.recruitment.revision.rule.Description;
import org.campusfrontline.volunteer.recruitment.revision.rule.PlanText.PostText;
import org.campusfrontline.volunteer.recruitment.revision.rule.PlanText.ShiftText;
import org.campusfrontline.volunteer.recruitment.revision.rule.PostRisk;
import org.campusfrontline.volunteer.recruitment.revision.rule.RiskLevel;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/// A post of an activity: what is done where, and its shifts.
@Entity
class Post {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "activity")
    private Activity activity;

    private int ordinal;
    private String category;
    private String titleZh;
    private String titleEn;
    private String site;

    @Enumerated(EnumType.STRING)
    private @Nullable RiskLevel riskLevel;

    private @Nullable String riskZh;
    private @Nullable String riskEn;
    private @Nullable String descriptionZh;
    private @Nullable String descriptionEn;

    @OneToMany(mappedBy = "post", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("startsAt, id")
    @Fetch(FetchMode.SUBSELECT)
    private List<Shift> shifts = new ArrayList<>();

    protected Post() {}

    Post(Activity activity, int ordinal, PostText text) {
        this.id = text.id();
        this.activity = activity;
        this.ordinal = ordinal;
        this.category = text.category();
        restate(text);
    }

    void add(Shift shift) {
        shifts.add(shift);
    }

    final void restate(PostText text) {
        titleZh = text.titleZh();
        titleEn = text.titleEn();
        site = text.site();
        riskLevel = text.risk().level();
        riskZh = text.risk().textZh();
        riskEn = text.risk().textEn();
        descriptionZh = text.description().textZh();
        descriptionEn = text.description().textEn();
    }

    PostText text(List<ShiftText> spans) {
        return new PostText(id, category, titleZh, titleEn, site, risk(), description(), spans);
    }

    UUID id() {
        return id;
    }

    String category() {
        return category;
    }

    String titleZh() {
        return titleZh;
    }

    String titleEn() {
        return titleEn;
    }

    String site() {
        return site;
    }

    PostRisk risk() {
        return new PostRisk(riskLevel, riskZh, riskEn);
    }

    Description description() {
        return new Description(descriptionZh, descriptionEn);
    }

    List<Shift> shifts() {
        return List.copyOf(shifts);
    }

    FixedPost fixed() {
        return new FixedPost(id, category, shifts.stream().map(Shift::id).collect(Collectors.toSet()));
    }
}
