package org.campusfrontline.volunteer.recruitment.activity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
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
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

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

    @OneToMany(mappedBy = "post", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("startsAt, id")
    @Fetch(FetchMode.SUBSELECT)
    private List<Shift> shifts = new ArrayList<>();

    protected Post() {}

    Post(UUID id, Activity activity, int ordinal, String category, String titleZh, String titleEn, String site) {
        this.id = id;
        this.activity = activity;
        this.ordinal = ordinal;
        this.category = category;
        this.titleZh = titleZh;
        this.titleEn = titleEn;
        this.site = site;
    }

    void add(Shift shift) {
        shifts.add(shift);
    }

    void retitle(String newTitleZh, String newTitleEn) {
        titleZh = newTitleZh;
        titleEn = newTitleEn;
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

    List<Shift> shifts() {
        return List.copyOf(shifts);
    }

    FixedPost fixed() {
        return new FixedPost(
                id, category, site, shifts.stream().map(Shift::fixed).collect(Collectors.toSet()));
    }
}
