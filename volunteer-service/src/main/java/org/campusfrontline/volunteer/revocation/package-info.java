/// Tokens that are worth nothing any more.
@NullMarked
package org.campusfrontline.volunteer.revocation;

import org.jspecify.annotations.NullMarked;
