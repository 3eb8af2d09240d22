@NullMarked
package org.campusfrontline.gateway.problem;

import org.jspecify.annotations.NullMarked;
