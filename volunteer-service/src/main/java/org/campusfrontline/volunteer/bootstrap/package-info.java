/// How the first administrator comes to be.
@NullMarked
package org.campusfrontline.volunteer.bootstrap;

import org.jspecify.annotations.NullMarked;
