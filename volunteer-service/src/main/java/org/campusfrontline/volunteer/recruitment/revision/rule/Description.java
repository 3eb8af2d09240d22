package org.campusfrontline.volunteer.recruitment.revision.rule;

import org.jspecify.annotations.Nullable;

/// What an activity is about or what is done at a post, in more words than its title.
public record Description(@Nullable String textZh, @Nullable String textEn) {

    public static final Description NONE = new Description(null, null);
}
