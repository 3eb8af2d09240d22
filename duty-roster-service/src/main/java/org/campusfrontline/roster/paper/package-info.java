/// One drawing on a screen or on paper: pens that draw the same as SVG and as PDF.
@NullMarked
package org.campusfrontline.roster.paper;

import org.jspecify.annotations.NullMarked;
