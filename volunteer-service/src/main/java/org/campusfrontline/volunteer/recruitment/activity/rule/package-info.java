/// When an activity may be created, changed and published.
@NullMarked
package org.campusfrontline.volunteer.recruitment.activity.rule;

import org.jspecify.annotations.NullMarked;
