/// How long people have to agree to a change.
@NullMarked
package org.campusfrontline.volunteer.recruitment.consent.rule;

import org.jspecify.annotations.NullMarked;
