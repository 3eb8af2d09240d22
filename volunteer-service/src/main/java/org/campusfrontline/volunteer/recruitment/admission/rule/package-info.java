/// How lots are drawn.
@NullMarked
package org.campusfrontline.volunteer.recruitment.admission.rule;

import org.jspecify.annotations.NullMarked;
