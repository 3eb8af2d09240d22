/// When a person has time, and why a profile is not taken.
@NullMarked
package org.campusfrontline.volunteer.profile.rule;

import org.jspecify.annotations.NullMarked;
