/// The catalogue of skills, training and qualifications, kept by operators.
@NullMarked
package org.campusfrontline.volunteer.profile.competence;

import org.jspecify.annotations.NullMarked;
