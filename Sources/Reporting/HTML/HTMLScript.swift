/// What makes the tables of a report searched and sorted. Without it the report is whole.
enum HTMLScript {
  /// Shows the tools, which are hidden where no script runs. It writes no HTML, so that nothing of the
  /// report can become markup again.
  static let text = """
    (function () {
      'use strict';
      var tools = document.getElementById('tools');
      var field = document.getElementById('search');
      var count = document.getElementById('count');
      var tables = Array.prototype.slice.call(document.querySelectorAll('main table'));
      var rows = [];
      tables.forEach(function (table) {
        Array.prototype.forEach.call(table.tBodies[0].rows, function (row) {
          rows.push({ row: row, text: row.textContent.toLowerCase() });
        });
      });
      function show(selector, isShown) {
        Array.prototype.forEach.call(document.querySelectorAll(selector), function (element) {
          element.hidden = !isShown(element);
        });
      }
      function filter() {
        var words = field.value.toLowerCase().split(/\\s+/).filter(Boolean);
        var shown = 0;
        rows.forEach(function (entry) {
          var matches = words.every(function (word) { return entry.text.indexOf(word) >= 0; });
          entry.row.hidden = !matches;
          if (matches) { shown += 1; }
        });
        function hasRows(element) {
          return !words.length || element.querySelector('tbody tr:not([hidden])') !== null;
        }
        show('main .table', hasRows);
        show('main .part', hasRows);
        show('main > section', hasRows);
        show('main .picture', function () { return !words.length; });
        count.textContent = words.length
          ? count.getAttribute('data-text').replace('{1}', shown).replace('{2}', rows.length) : '';
      }
      function key(row, column) {
        var cell = row.cells[column];
        return cell ? cell.textContent.trim() : '';
      }
      function sort(table, header, column) {
        var isUp = header.getAttribute('aria-sort') !== 'ascending';
        Array.prototype.forEach.call(table.tHead.rows[0].cells, function (other) {
          if (other.hasAttribute('aria-sort')) { other.setAttribute('aria-sort', 'none'); }
        });
        header.setAttribute('aria-sort', isUp ? 'ascending' : 'descending');
        var body = table.tBodies[0];
        var options = { numeric: true, sensitivity: 'base' };
        Array.prototype.slice.call(body.rows).sort(function (a, b) {
          var order = key(a, column).localeCompare(
            key(b, column), document.documentElement.lang, options);
          return isUp ? order : -order;
        }).forEach(function (row) { body.appendChild(row); });
      }
      tables.forEach(function (table) {
        if (table.tBodies[0].rows.length < 2 || table.className === 'facts') { return; }
        Array.prototype.forEach.call(table.tHead.rows[0].cells, function (header, column) {
          if (!header.textContent.trim()) { return; }
          // No <button>: Chromium leaves it out of the heads that it repeats on printed pages.
          var button = document.createElement('span');
          button.setAttribute('role', 'button');
          button.tabIndex = 0;
          while (header.firstChild) { button.appendChild(header.firstChild); }
          header.appendChild(button);
          header.setAttribute('aria-sort', 'none');
          button.addEventListener('click', function () { sort(table, header, column); });
          button.addEventListener('keydown', function (event) {
            if (event.key !== 'Enter' && event.key !== ' ') { return; }
            event.preventDefault();
            sort(table, header, column);
          });
        });
      });
      field.addEventListener('input', filter);
      tools.addEventListener('submit', function (event) { event.preventDefault(); });
      tools.hidden = false;
    })();
    """

  /// SHA-256 of the text, in base 64: by it, and by nothing else, the page lets a script run.
  static let digest = "gtg8tUkVY39yI5IG+8daO9oYq9c50f47s9TbDSZXvEQ="
}
