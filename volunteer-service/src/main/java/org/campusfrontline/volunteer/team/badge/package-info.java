/// Responsibility posts, and the public page that shows of a person what the person agreed to.
@NullMarked
package org.campusfrontline.volunteer.team.badge;

import org.jspecify.annotations.NullMarked;
