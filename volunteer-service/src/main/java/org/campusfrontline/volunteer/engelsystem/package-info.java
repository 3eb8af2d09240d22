/// Published shifts and one's own in the shape of Engelsystem's API, for clients that speak it; read only.
@NullMarked
package org.campusfrontline.volunteer.engelsystem;

import org.jspecify.annotations.NullMarked;
