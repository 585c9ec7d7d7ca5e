const UNUSED = '';

/** Without hidden dates the axis is linear. */
const NO_HIDDEN_DATES = {
  convertHiddenOptions: UNUSED,
  updateHiddenDates: UNUSED,
  stepOverHiddenDates: UNUSED,
  getHiddenDurationBetween: 'return 0;',
  getHiddenDurationBefore: 'return 0;',
  snapAwayFromHidden: 'return time;',
  toScreen: `
    const {offset, scale} = Core.range.conversion(width);
    return (time.valueOf() - offset) * scale;`,
  toTime: `
    const {offset, scale} = Core.range.conversion(width);
    return new Date(x / scale + offset);`,
};

/** Readers move the window, never an item, a group or a marker's words. */
const NO_EDITING = {
  'Item._repaintDragCenter': UNUSED,
  'Item._repaintDeleteButton': UNUSED,
  'Item._repaintOnItemUpdateTimeTooltip': UNUSED,
  'Item._updateEditStatus': 'this.editable = {};',
  'RangeItem._repaintDragLeft': UNUSED,
  'RangeItem._repaintDragRight': UNUSED,
  'ItemSet._onTouch': UNUSED,
  'ItemSet._onDragStart': UNUSED,
  'ItemSet._onDragStartAddItem': UNUSED,
  'ItemSet._onDrag': UNUSED,
  'ItemSet._moveToGroup': UNUSED,
  'ItemSet._onDragEnd': UNUSED,
  'ItemSet._onGroupDragStart': UNUSED,
  'ItemSet._onGroupDrag': UNUSED,
  'ItemSet._onGroupDragEnd': UNUSED,
  'ItemSet._onMouseWheel': UNUSED,
  'ItemSet._onUpdateItem': UNUSED,
  'ItemSet._onDropObjectOnItem': UNUSED,
  'ItemSet._onAddItem': UNUSED,
  'ItemSet._cloneItemData': UNUSED,
  'ItemSet.removeItem': UNUSED,
  'CustomTime.setCustomMarker': UNUSED,
  'CustomTime._onMarkerChange': UNUSED,
  'CustomTime._onMarkerChanged': UNUSED,
};

/** The element aggregates what is dense before vis sees it. */
const NO_CLUSTERS = {
  'ItemSet._clusterItems': UNUSED,
  'ItemSet._detachAllClusters': UNUSED,
  'ItemSet._updateClusters': UNUSED,
  'Group._updateClustersInRange': 'return [];',
};

const NO_CLOCK = {
  'Core.setCurrentTime': UNUSED,
  'Core.getCurrentTime': UNUSED,
  'Range.startRolling': UNUSED,
  'Range.stopRolling': UNUSED,
  'Timeline.toggleRollingMode': UNUSED,
  'ItemSet.getItemsAtCurrentTime': UNUSED,
  'Core.getItemsAtCurrentTime': UNUSED,
};

/** What vis leaves behind or does late, put right. */
const CURES = {
  // A style or a data attribute out of an item's data could fetch an address of somebody else's choosing.
  'Item._updateStyle': UNUSED,
  'Item._updateDataAttributes': UNUSED,
  // An element is what it was if it is the same one; to compare markup would be to write it out each time.
  'Item._contentToString': 'return content;',
  // A pan or an animation that is still under way must not outlive the timeline.
  'Range.destroy': 'this._cancelAnimation(); clearTimeout(this.timeoutID);',
  // The size is watched instead of polled each second, so that being shown or resized draws in the next frame.
  'Core._startAutoResize': `
    this._stopAutoResize();
    this._resizeObserver = new ResizeObserver(() => {
      cancelAnimationFrame(this._resizeFrame);
      this._resizeFrame = requestAnimationFrame(() => {
        if (!this.dom) return;
        const {offsetWidth, offsetHeight} = this.dom.root;
        const {props} = this;
        if (offsetWidth === props.lastWidth && offsetHeight === props.lastHeight) return;
        props.lastWidth = offsetWidth;
        props.lastHeight = offsetHeight;
        props.scrollbarWidth = util.getScrollBarWidth();
        this.body.emitter.emit('_change');
      });
    });
    this._resizeObserver.observe(this.dom.root);`,
  'Core._stopAutoResize': `
    cancelAnimationFrame(this._resizeFrame);
    this._resizeObserver?.disconnect();`,
};

/** What is left out of vis-timeline and hammer, and what is put right in them; read by `slim`. */
export const cuts = {
  'vis-timeline-graph2d.mjs': {
    bodies: {
      ...NO_HIDDEN_DATES,
      ...NO_EDITING,
      ...NO_CLUSTERS,
      ...NO_CLOCK,
      ...CURES,
      locales: '{en}',
      // Nothing is parsed as HTML any more, so there is nothing to filter.
      setupXSSCleaner: '() => undefined',
      convert: `
        if (object == null || !type) return object;
        const date = moment$3(object).toDate();
        return type === 'Number' ? date.valueOf() : date;`,
      'Timeline._createConfigurator': UNUSED,
    },
    texts: [
      ['(typeof window !== "undefined" && window["moment"]) || moment$3', 'moment$3'],
      ['window["Hammer"] || Hammer', 'Hammer'],
      ['moment$3.locale(defaultLanguage);', ''],
      [
        `        if (typeof moment$2.locale === "function") {
          // moment.js 2.8.1+
          moment$2.locale(options.locale);
        } else {
          moment$2.lang(options.locale);
        }`,
        '',
      ],
      ['options && availableUtils.setupXSSProtection(options.xss);', ''],
      [
        `Object.defineProperty(availableUtils, "xss", {
  get: function () {
    return configuredXSSProtection;
  },
});`,
        '',
      ],
      [
        `availableUtils.xss(
        visibleFrameTemplateFunction(itemData, itemVisibleFrameContentElement),
      )`,
        'visibleFrameTemplateFunction(itemData, itemVisibleFrameContentElement)',
      ],
      [
        `let errorFound = Validator.validate(options, allOptions);

    if (errorFound === true) {
      console.log(
        "%cErrors have been found in the supplied options object.",
        printStyle,
      );
    }

    Core.`,
        'Core.',
      ],
      ['this.activator = new Activator(this.dom.root);', ''],
      ['Emitter(Activator.prototype);', ''],
      ['Legend.prototype = new Component();', ''],
      ['LineGraph.prototype = new Component();', ''],
      ['Graph2d.prototype = new Core();', ''],
      ['this.clusterGenerator = new ClusterGenerator(this);', ''],
      ['ClusterItem.prototype.baseClassName = "vis-item vis-range vis-cluster";', ''],
      [
        `    this.currentTime = new CurrentTime(this.body, this.options);
    this.components.push(this.currentTime);`,
        '',
      ],
      [
        `    } else if (availableUtils.hasParent(element, this.currentTime.bar)) {
      what = "current-time";`,
        '',
      ],
      [
        `    this.dom.center.addEventListener(
      "dragover",
      handleDragOver.bind(this),
      false,
    );
    this.dom.center.addEventListener("drop", handleDrop.bind(this), false);`,
        '',
      ],
      // With a start or an end vis hides itself until an event that comes 200 ms to a second later.
      [
        `        (me.initialRangeChangeDone ||
          (!me.options.start && !me.options.end) ||
          me.options.rollingMode)`,
        'true',
      ],
      // Redraws while hidden would count as a loop, and cut short the first one that shows.
      [
        `    this.redrawCount++;
    const dom = this.dom;

    if (!dom || !dom.container || dom.root.offsetWidth == 0) return;`,
        `    const dom = this.dom;
    if (!dom || !dom.container || dom.root.offsetWidth == 0) return;
    this.redrawCount++;`,
      ],
      // A timeline that goes before it was drawn would leave its loading screen in the container.
      [
        `    this.dom = null;

    // remove Activator`,
        `    this.dom.loadingScreen.remove();
    this.dom = null;`,
      ],
    ],
  },
  'vis-util.mjs': {
    bodies: {},
    texts: [
      ['Emitter(Activator$1.prototype);', ''],
      ['Activator$1.current = null;', ''],
    ],
  },
  'vis-data.mjs': {
    bodies: {'DataSet.stream': UNUSED, 'DataView.stream': UNUSED},
  },
  'hammer.esm.js': {
    bodies: {
      createInputInstance: 'return new PointerEventInput(manager, inputHandler);',
      // Tap, pan, pinch and press are what vis listens to.
      preset: `[
        [PinchRecognizer, {enable: false}],
        [PanRecognizer, {direction: DIRECTION_HORIZONTAL}],
        [TapRecognizer],
        [TapRecognizer, {event: 'doubletap', taps: 2}, ['tap']],
        [PressRecognizer],
      ]`,
      // A constructor with no more than what vis and propagating-hammerjs read of it.
      Hammer: `Object.assign(
        function (element, options) {
          return new Manager(element, {recognizers: preset.concat(), ...options});
        },
        {Manager, DIRECTION_ALL, DIRECTION_HORIZONTAL, DIRECTION_VERTICAL, assign: Object.assign},
      )`,
      defaults$1: '{}',
    },
  },
};
