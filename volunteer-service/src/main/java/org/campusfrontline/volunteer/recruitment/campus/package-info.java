/// What recruitment knows of units and emergencies: projections of the directory's topics.
@NullMarked
package org.campusfrontline.volunteer.recruitment.campus;

import org.jspecify.annotations.NullMarked;
