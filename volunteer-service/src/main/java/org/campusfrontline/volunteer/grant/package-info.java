/// Roles given to people on nodes of trees.
@NullMarked
package org.campusfrontline.volunteer.grant;

import org.jspecify.annotations.NullMarked;
