// SPDX-License-Identifier: Apache-2.0

/** Reads returns, writes workbooks, pages and data files; the command line. */
module io.github.parkscore.report {
  requires com.fasterxml.jackson.core;
  requires freemarker;
  requires info.picocli;
  requires transitive io.github.parkscore.core;
  requires java.xml;
  requires org.apache.commons.csv;
  requires org.apache.poi.ooxml;
  requires org.apache.poi.poi;

  exports io.github.parkscore.csv;
  exports io.github.parkscore.excel;
  exports io.github.parkscore.files;
  exports io.github.parkscore.grid;
  exports io.github.parkscore.html;
  exports io.github.parkscore.json;
  exports io.github.parkscore.returns;
  exports io.github.parkscore.view;

  opens io.github.parkscore.cli to
      info.picocli;
}
