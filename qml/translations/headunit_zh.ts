<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>Adjustable</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>AppsPage</name>
    <message>
        <source>Apps</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>语音助手</translation>
    </message>
    <message>
        <source>Arrange Home</source>
        <translation>排列主页</translation>
    </message>
</context>
<context>
    <name>AssistantOverlay</name>
    <message>
        <source>Assistant</source>
        <translation>语音助手</translation>
    </message>
</context>
<context>
    <name>BoardBar</name>
    <message>
        <source>Previous cards</source>
        <translation>上一组卡片</translation>
    </message>
    <message>
        <source>More cards</source>
        <translation>更多卡片</translation>
    </message>
    <message>
        <source>Cards as delivered</source>
        <translation>恢复默认卡片</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Arrange the cards</source>
        <translation>排列卡片</translation>
    </message>
</context>
<context>
    <name>BusBoard</name>
    <message>
        <source>No bus is set up</source>
        <translation>未设置总线</translation>
    </message>
</context>
<context>
    <name>BusCard</name>
    <message>
        <source>Bus %1: %2</source>
        <translation>总线 %1：%2</translation>
    </message>
    <message>
        <source>frames/s</source>
        <translation>帧/秒</translation>
    </message>
    <message>
        <source>% load</source>
        <translation>% 负载</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>ButtonSetup</name>
    <message>
        <source>The car is not there yet.</source>
        <translation>车辆尚未就绪。</translation>
    </message>
    <message>
        <source>This is a recording: there is nothing to press.</source>
        <translation>这是行驶记录回放，没有可按的按钮。</translation>
    </message>
    <message>
        <source>Park the car first.</source>
        <translation>请先停车。</translation>
    </message>
    <message>
        <source>No button was recognised. Try again, and press it twice when asked.</source>
        <translation>未识别到按钮。请重试，并按提示按两次。</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>左旋</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>右旋</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>按下</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>主页</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>向上</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>向下</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>向左</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>向右</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>增大音量</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>减小音量</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一首</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一首</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>语音助手</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Touch nothing for three seconds.</source>
        <translation>三秒内请勿触碰任何按钮。</translation>
    </message>
    <message>
        <source>Press the button now, briefly.</source>
        <translation>现在短按该按钮。</translation>
    </message>
    <message>
        <source>And once more.</source>
        <translation>请再按一次。</translation>
    </message>
</context>
<context>
    <name>ButtonsPage</name>
    <message>
        <source>Buttons</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>As the car came</source>
        <translation>恢复原车设置</translation>
    </message>
    <message>
        <source>No button</source>
        <translation>未设置按钮</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Learn %1</source>
        <translation>学习%1</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>清除%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>CarCard</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n 个打开</numerusform>
        </translation>
    </message>
    <message>
        <source>All closed</source>
        <translation>全部关闭</translation>
    </message>
    <message>
        <source>Doors: old data</source>
        <translation>车门：数据过期</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>暂无数据</translation>
    </message>
    <message>
        <source>About doors and tyres</source>
        <translation>关于车门和轮胎</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>车门</translation>
    </message>
    <message>
        <source>Tyre pressure</source>
        <translation>胎压</translation>
    </message>
</context>
<context>
    <name>CardEditor</name>
    <message>
        <source>%1: earlier</source>
        <translation>%1：前移</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示%1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>隐藏%1</translation>
    </message>
    <message>
        <source>%1: later</source>
        <translation>%1：后移</translation>
    </message>
</context>
<context>
    <name>ClimateBar</name>
    <message>
        <source>Climate and volume</source>
        <translation>空调与音量</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>车外</translation>
    </message>
    <message>
        <source>Cabin</source>
        <translation>车内</translation>
    </message>
    <message>
        <source>Driver&apos;s temperature</source>
        <translation>驾驶员侧温度</translation>
    </message>
    <message>
        <source>Driver&apos;s seat heating</source>
        <translation>驾驶员座椅加热</translation>
    </message>
    <message>
        <source>Defrost the windscreen</source>
        <translation>前挡风除霜</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>风量</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>空调</translation>
    </message>
    <message>
        <source>Passenger&apos;s seat heating</source>
        <translation>副驾驶座椅加热</translation>
    </message>
    <message>
        <source>Passenger&apos;s temperature</source>
        <translation>副驾驶侧温度</translation>
    </message>
</context>
<context>
    <name>ClimateCard</name>
    <message>
        <source>Climate</source>
        <translation>空调</translation>
    </message>
    <message>
        <source>Cabin</source>
        <translation>车内</translation>
    </message>
</context>
<context>
    <name>ClimatePage</name>
    <message>
        <source>Climate</source>
        <translation>空调</translation>
    </message>
    <message>
        <source>Cabin %1</source>
        <translation>车内 %1</translation>
    </message>
    <message>
        <source>Air conditioning</source>
        <translation>空调制冷</translation>
    </message>
    <message>
        <source>A/C</source>
        <translation>A/C</translation>
    </message>
    <message>
        <source>Recirculation</source>
        <translation>内循环</translation>
    </message>
    <message>
        <source>Recirc.</source>
        <translation>内循环</translation>
    </message>
    <message>
        <source>Defrost the windscreen</source>
        <translation>前挡风除霜</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>前窗</translation>
    </message>
    <message>
        <source>Defrost the rear window</source>
        <translation>后窗除霜</translation>
    </message>
    <message>
        <source>Rear</source>
        <translation>后窗</translation>
    </message>
    <message>
        <source>The same for both sides</source>
        <translation>两侧温度同步</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>驾驶员</translation>
    </message>
    <message>
        <source>Passenger</source>
        <translation>副驾驶</translation>
    </message>
    <message>
        <source>The climate is set in the car itself</source>
        <translation>空调需在车辆上直接调节</translation>
    </message>
    <message>
        <source>This car does not tell its climate</source>
        <translation>本车不提供空调数据</translation>
    </message>
    <message>
        <source>It tells what is on, but cannot be asked for more from here.</source>
        <translation>可显示空调状态，但无法在此操作。</translation>
    </message>
    <message>
        <source>Its database has no signals for it.</source>
        <translation>其数据库中没有相关信号。</translation>
    </message>
    <message>
        <source>A mapping for this car can add them.</source>
        <translation>可为本车添加信号映射。</translation>
    </message>
</context>
<context>
    <name>ClimateStepper</name>
    <message>
        <source>The car has not said yet what it is set to.</source>
        <translation>车辆尚未报告当前设定。</translation>
    </message>
</context>
<context>
    <name>ClimateZone</name>
    <message>
        <source>%1: temperature</source>
        <translation>%1：温度</translation>
    </message>
    <message>
        <source>%1: where the air goes</source>
        <translation>%1：出风方向</translation>
    </message>
    <message>
        <source>Windscreen</source>
        <translation>前挡</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>车身</translation>
    </message>
    <message>
        <source>Feet</source>
        <translation>脚部</translation>
    </message>
    <message>
        <source>%1: fan</source>
        <translation>%1：风量</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1: seat heating</source>
        <translation>%1：座椅加热</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>The car is not there yet.</source>
        <translation>车辆尚未就绪。</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Receiving</source>
        <translation>正在接收</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Error passive</source>
        <translation>错误被动</translation>
    </message>
    <message>
        <source>Bus off</source>
        <translation>总线关闭</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>已断开</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>已存储</translation>
    </message>
    <message>
        <source>Seen once</source>
        <translation>出现一次</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>永久</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message>
        <source>Parts of the diagnosis</source>
        <translation>诊断各部分</translation>
    </message>
    <message>
        <source>Buses</source>
        <translation>总线</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
</context>
<context>
    <name>DialogSheet</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
</context>
<context>
    <name>DoorLock</name>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>上锁</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已上锁</translation>
    </message>
    <message numerus="yes">
        <source>%n locked</source>
        <translation>
            <numerusform>%n 个已上锁</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>已解锁</translation>
    </message>
</context>
<context>
    <name>DoorWindow</name>
    <message>
        <source>Asked for</source>
        <translation>已请求</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>暂无数据</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>%1 % open</source>
        <translation>开启 %1%</translation>
    </message>
    <message>
        <source>Close the window: %1</source>
        <translation>关闭车窗：%1</translation>
    </message>
    <message>
        <source>Open the window: %1</source>
        <translation>打开车窗：%1</translation>
    </message>
</context>
<context>
    <name>DynamicsCard</name>
    <message>
        <source>Steering wheel angle</source>
        <translation>方向盘转角</translation>
    </message>
    <message>
        <source>Steering</source>
        <translation>转向</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>加速</translation>
    </message>
    <message>
        <source>Brake</source>
        <translation>制动</translation>
    </message>
    <message>
        <source>Steering and pedals</source>
        <translation>转向与踏板</translation>
    </message>
</context>
<context>
    <name>EnergyCard</name>
    <message>
        <source>About the range</source>
        <translation>关于续航</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>续航</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>正在充电</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>电量</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>燃油</translation>
    </message>
</context>
<context>
    <name>FaultsCard</name>
    <message>
        <source>Trouble codes</source>
        <translation>故障码</translation>
    </message>
    <message>
        <source>%1, control unit %2</source>
        <translation>%1，控制单元 %2</translation>
    </message>
    <message>
        <source>No fault is stored</source>
        <translation>无存储故障</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) stored</source>
        <translation>
            <numerusform>已存储 %n 个故障</numerusform>
        </translation>
    </message>
    <message>
        <source>Faults are not known</source>
        <translation>故障情况未知</translation>
    </message>
    <message>
        <source>The car&apos;s control units report none.</source>
        <translation>控制单元未报告故障。</translation>
    </message>
    <message>
        <source>This car tells how many, not which. A workshop can read them.</source>
        <translation>本车只报告数量，不报告具体故障，可由维修厂读取。</translation>
    </message>
    <message>
        <source>This car does not report stored faults on its buses.</source>
        <translation>本车不在总线上报告存储的故障。</translation>
    </message>
    <message>
        <source>The car has not said yet.</source>
        <translation>车辆尚未报告。</translation>
    </message>
</context>
<context>
    <name>FeaturePage</name>
    <message>
        <source>Not set up yet</source>
        <translation>尚未设置</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Comes later, and needs</source>
        <translation>将在后续版本推出，需要</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>所需条件</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>there</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>Looking at what is there</source>
        <translation>正在检查已有条件</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>Signals</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>Decoding %1 %</source>
        <translation>解码 %1%</translation>
    </message>
    <message>
        <source>live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>old</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>km/h</source>
        <translation>km/h</translation>
    </message>
    <message>
        <source>mph</source>
        <translation>mph</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>mi</source>
        <translation>mi</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>bar</translation>
    </message>
    <message>
        <source>psi</source>
        <translation>psi</translation>
    </message>
    <message>
        <source>kPa</source>
        <translation>kPa</translation>
    </message>
    <message>
        <source>mi/kWh</source>
        <translation>mi/kWh</translation>
    </message>
    <message>
        <source>kWh/100 km</source>
        <translation>kWh/100 km</translation>
    </message>
    <message>
        <source>l/100 km</source>
        <translation>L/100 km</translation>
    </message>
    <message>
        <source>km/l</source>
        <translation>km/L</translation>
    </message>
    <message>
        <source>mpg</source>
        <translation>mpg</translation>
    </message>
    <message>
        <source>%1 k</source>
        <translation>%1 千</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 M</translation>
    </message>
</context>
<context>
    <name>GearSelector</name>
    <message>
        <source>Gear %1</source>
        <translation>挡位 %1</translation>
    </message>
    <message>
        <source>Gear: no data yet</source>
        <translation>挡位：暂无数据</translation>
    </message>
</context>
<context>
    <name>HomeCard</name>
    <message>
        <source>Speed</source>
        <translation>车速</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>续航里程</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Trip and temperatures</source>
        <translation>行程与温度</translation>
    </message>
    <message>
        <source>Driving</source>
        <translation>驾驶</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>空调</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>打开：%1</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>It is live: its messages come as they should.</source>
        <translation>数据实时：报文接收正常。</translation>
    </message>
</context>
<context>
    <name>KeyRows</name>
    <message>
        <source>Capital letters</source>
        <translation>大写字母</translation>
    </message>
    <message>
        <source>More symbols</source>
        <translation>更多符号</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>删除上一个字符</translation>
    </message>
    <message>
        <source>Figures and symbols</source>
        <translation>数字与符号</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>Language of the keyboard: %1</source>
        <translation>键盘语言：%1</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>KeyboardPanel</name>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
</context>
<context>
    <name>ListRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>Search signals</source>
        <translation>搜索信号</translation>
    </message>
    <message>
        <source>%1 of %2 signals. More when parked.</source>
        <translation>%2 个信号中的 %1 个，停车后显示更多。</translation>
    </message>
    <message>
        <source>Search when parked.</source>
        <translation>停车后可搜索。</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>停止录制</translation>
    </message>
    <message>
        <source>Record all buses</source>
        <translation>录制所有总线</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>正在录制</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 上的 %1</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Search by name, message or bus.</source>
        <translation>可按名称、报文或总线搜索。</translation>
    </message>
</context>
<context>
    <name>NavigationPage</name>
    <message>
        <source>It is live: its messages come as they should.</source>
        <translation>数据实时：报文接收正常。</translation>
    </message>
</context>
<context>
    <name>NoData</name>
    <message>
        <source>No data from the car</source>
        <translation>没有车辆数据</translation>
    </message>
    <message>
        <source>Show the buses</source>
        <translation>查看总线</translation>
    </message>
</context>
<context>
    <name>NotificationCentre</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n more can be read when parked.</source>
        <translation>
            <numerusform>停车后可再查看 %n 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Dismiss: %1</source>
        <translation>忽略：%1</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>没有新通知</translation>
    </message>
    <message>
        <source>What the car and its services tell you stands here.</source>
        <translation>车辆及其服务的消息显示在这里。</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message numerus="yes">
        <source>%n new notification(s)</source>
        <translation>
            <numerusform>%n 条新通知</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Suggestions</source>
        <translation>候选词</translation>
    </message>
    <message>
        <source>More suggestions</source>
        <translation>更多候选词</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>隐藏键盘</translation>
    </message>
</context>
<context>
    <name>PageTitle</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Home</source>
        <translation>主页</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>空调</translation>
    </message>
    <message>
        <source>Live signals</source>
        <translation>实时信号</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Digital keys</source>
        <translation>数字钥匙</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>用户档案</translation>
    </message>
</context>
<context>
    <name>PanelWindow</name>
    <message>
        <source>Driving</source>
        <translation>驾驶</translation>
    </message>
    <message>
        <source>Climate and weather</source>
        <translation>空调与天气</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Wheel and knob</source>
        <translation>方向盘与旋钮</translation>
    </message>
    <message>
        <source>Doors open</source>
        <translation>打开的车门</translation>
    </message>
    <message>
        <source>Belts fastened</source>
        <translation>系好的安全带</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>灯光</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>KIND:TARGET@START..END, then Enter</source>
        <translation>类型:目标@开始..结束，然后回车</translation>
    </message>
    <message>
        <source>End the fault %1</source>
        <translation>结束故障 %1</translation>
    </message>
    <message>
        <source>Repair everything</source>
        <translation>全部修复</translation>
    </message>
</context>
<context>
    <name>PastWarnings</name>
    <message>
        <source>Past warnings</source>
        <translation>历史警告</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1，自 %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1，%2 至 %3</translation>
    </message>
    <message>
        <source>No warning so far</source>
        <translation>暂无警告</translation>
    </message>
</context>
<context>
    <name>PositionCard</name>
    <message>
        <source>north</source>
        <translation>北</translation>
    </message>
    <message>
        <source>north-east</source>
        <translation>东北</translation>
    </message>
    <message>
        <source>east</source>
        <translation>东</translation>
    </message>
    <message>
        <source>south-east</source>
        <translation>东南</translation>
    </message>
    <message>
        <source>south</source>
        <translation>南</translation>
    </message>
    <message>
        <source>south-west</source>
        <translation>西南</translation>
    </message>
    <message>
        <source>west</source>
        <translation>西</translation>
    </message>
    <message>
        <source>north-west</source>
        <translation>西北</translation>
    </message>
    <message>
        <source>%1° %2</source>
        <translation>%1° %2</translation>
    </message>
    <message>
        <source>About the position</source>
        <translation>关于位置</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>N</source>
        <comment>north on a compass</comment>
        <translation>北</translation>
    </message>
    <message>
        <source>Heading %1</source>
        <translation>航向 %1</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>当前位置</translation>
    </message>
    <message>
        <source>N</source>
        <translation>北</translation>
    </message>
    <message>
        <source>S</source>
        <translation>南</translation>
    </message>
    <message>
        <source>E</source>
        <translation>东</translation>
    </message>
    <message>
        <source>W</source>
        <translation>西</translation>
    </message>
</context>
<context>
    <name>ProblemsCard</name>
    <message>
        <source>All in order</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>The car&apos;s files are in order</source>
        <translation>车辆文件正常</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Not valid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>Not in this car</source>
        <translation>本车无此项</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>暂无数据</translation>
    </message>
</context>
<context>
    <name>RecordingLine</name>
    <message>
        <source>%1 min, %2 MB</source>
        <translation>%1 分钟，%2 MB</translation>
    </message>
    <message>
        <source>About the recording</source>
        <translation>关于录制</translation>
    </message>
    <message>
        <source>Recording: %1</source>
        <translation>正在录制：%1</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>已录制：%1</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Parked: nothing is restricted.</source>
        <translation>已驻车：无限制。</translation>
    </message>
    <message>
        <source>Standing, not in park: no video.</source>
        <translation>静止但未驻车：禁止视频。</translation>
    </message>
    <message>
        <source>Driving: no typing, no set-up, short lists.</source>
        <translation>行驶中：禁止输入和设置，列表缩短。</translation>
    </message>
    <message>
        <source>Not known whether the car stands: as while driving.</source>
        <translation>不确定车辆是否静止：按行驶中处理。</translation>
    </message>
    <message>
        <source>Driving restrictions</source>
        <translation>驾驶限制</translation>
    </message>
    <message>
        <source>Report for the workshop</source>
        <translation>维修报告</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Buses, values, problems, refusals and the log, without where you were.</source>
        <translation>包含总线、数值、问题、拒绝记录和日志，不含您的位置。</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>正在写入报告</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>写入报告</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>请稍候</translation>
    </message>
</context>
<context>
    <name>Restrictions</name>
    <message>
        <source>Not available while driving. Park the car first.</source>
        <translation>行驶中不可用，请先停车。</translation>
    </message>
</context>
<context>
    <name>RestrictionsWriter</name>
    <message>
        <source>Not available: the car does not say that it is parked.</source>
        <translation>不可用：车辆未报告已驻车。</translation>
    </message>
    <message>
        <source>Not available while driving. Park the car first.</source>
        <translation>行驶中不可用，请先停车。</translation>
    </message>
    <message>
        <source>Only available when parked.</source>
        <translation>仅停车时可用。</translation>
    </message>
</context>
<context>
    <name>SeatHeat</name>
    <message>
        <source>%1: level %2</source>
        <translation>%1：%2 挡</translation>
    </message>
    <message>
        <source>%1: no data yet</source>
        <translation>%1：暂无数据</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Takes effect when parked</source>
        <translation>停车后生效</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: back to %2</source>
        <translation>%1：恢复为 %2</translation>
    </message>
</context>
<context>
    <name>SettingSheet</name>
    <message>
        <source>Back to: %1</source>
        <translation>恢复为：%1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Takes effect when the car is parked.</source>
        <translation>停车后生效。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>All settings are as new.</source>
        <translation>所有设置已恢复默认。</translation>
    </message>
    <message>
        <source>{size}, as measured</source>
        <translation>{size}（实测）</translation>
    </message>
    <message>
        <source>{size}, as panels of this many pixels have</source>
        <translation>{size}（按此分辨率的常见尺寸）</translation>
    </message>
    <message>
        <source>{size}, as the screen says</source>
        <translation>{size}（屏幕报告）</translation>
    </message>
    <message>
        <source>The screen does not say how large it is. {size} is a guess: please measure it.</source>
        <translation>屏幕未报告尺寸。{size} 为估计值，请测量。</translation>
    </message>
    <message>
        <source>When the car is parked. Until then: {value}</source>
        <translation>停车后生效。目前：{value}</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
</context>
<context>
    <name>SettingsActions</name>
    <message>
        <source>Measure the screen</source>
        <translation>测量屏幕</translation>
    </message>
    <message>
        <source>Set up again</source>
        <translation>重新设置</translation>
    </message>
    <message>
        <source>Language, car, screen, side and units</source>
        <translation>语言、车辆、屏幕、驾驶侧和单位</translation>
    </message>
    <message>
        <source>All settings as new</source>
        <translation>恢复所有默认设置</translation>
    </message>
    <message>
        <source>Restrict again</source>
        <translation>恢复限制</translation>
    </message>
    <message>
        <source>Allow it for the next drive</source>
        <translation>下次行驶允许使用</translation>
    </message>
    <message>
        <source>The passenger may use more until the car is parked again</source>
        <translation>再次停车前，副驾驶可使用更多功能</translation>
    </message>
    <message>
        <source>Ends when the car is parked again</source>
        <translation>再次停车后结束</translation>
    </message>
    <message>
        <source>All settings as new?</source>
        <translation>恢复所有默认设置？</translation>
    </message>
    <message>
        <source>Everything goes back to how it came, but for the car, the screen&apos;s size and your home page.</source>
        <translation>除车辆、屏幕尺寸和主页外，全部恢复默认。</translation>
    </message>
    <message>
        <source>As new</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>设置分组</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Search by what a setting is called, or what it is for.</source>
        <translation>可按设置名称或用途搜索。</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>{name} (down)</source>
        <translation>{name}（未启用）</translation>
    </message>
    <message>
        <source>No CAN adapter is connected. An emulated car can still be shown.</source>
        <translation>未连接 CAN 适配器，仍可显示模拟车辆。</translation>
    </message>
    <message>
        <source>CAN interfaces found: {names}</source>
        <translation>找到 CAN 接口：{names}</translation>
    </message>
    <message>
        <source>It was measured before.</source>
        <translation>此前已测量。</translation>
    </message>
    <message>
        <source>It is as large as panels of this many pixels are.</source>
        <translation>按此分辨率的常见尺寸。</translation>
    </message>
    <message>
        <source>The screen says its own size, which may be wrong.</source>
        <translation>尺寸由屏幕报告，可能有误。</translation>
    </message>
    <message>
        <source>The screen does not say how large it is: please measure it.</source>
        <translation>屏幕未报告尺寸，请测量。</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>公制</translation>
    </message>
    <message>
        <source>As you chose</source>
        <translation>按您的选择</translation>
    </message>
    <message>
        <source>UK</source>
        <translation>英国</translation>
    </message>
    <message>
        <source>US</source>
        <translation>美国</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>Emulated</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Driver&apos;s side</source>
        <translation>驾驶员位置</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
</context>
<context>
    <name>SetupCar</name>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Cars</source>
        <translation>车辆</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Your language</source>
        <translation>您的语言</translation>
    </message>
    <message>
        <source>Which car is this?</source>
        <translation>这是哪款车？</translation>
    </message>
    <message>
        <source>Size of the screen</source>
        <translation>屏幕尺寸</translation>
    </message>
    <message>
        <source>Driver and units</source>
        <translation>驾驶员与单位</translation>
    </message>
    <message>
        <source>Ready to go</source>
        <translation>准备就绪</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>初始设置</translation>
    </message>
    <message>
        <source>Set up later</source>
        <translation>稍后设置</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>SetupPanel</name>
    <message>
        <source>Hold a bank card here</source>
        <translation>将银行卡放在此处</translation>
    </message>
    <message>
        <source>Screen: %1</source>
        <translation>屏幕：%1</translation>
    </message>
    <message>
        <source>Edge of the card: drag it</source>
        <translation>卡片边缘：拖动</translation>
    </message>
    <message>
        <source>Make the outline as large as the card, then every button fits a finger.</source>
        <translation>将轮廓调整到与卡片一样大，按钮就适合手指操作。</translation>
    </message>
    <message>
        <source>Size of the outline</source>
        <translation>轮廓大小</translation>
    </message>
    <message>
        <source>Known size</source>
        <translation>已知尺寸</translation>
    </message>
    <message>
        <source>Known: %1</source>
        <translation>已知：%1</translation>
    </message>
</context>
<context>
    <name>SetupSide</name>
    <message>
        <source>The driver sits on the</source>
        <translation>驾驶员坐在</translation>
    </message>
    <message>
        <source>Driver&apos;s side</source>
        <translation>驾驶员位置</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>公制</translation>
    </message>
    <message>
        <source>UK</source>
        <translation>英国</translation>
    </message>
    <message>
        <source>US</source>
        <translation>美国</translation>
    </message>
</context>
<context>
    <name>SetupSummary</name>
    <message>
        <source>What you chose</source>
        <translation>您的选择</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>There is no page “{page}”.</source>
        <translation>没有页面“{page}”。</translation>
    </message>
</context>
<context>
    <name>SignalDetail</name>
    <message>
        <source>Choose a signal</source>
        <translation>选择信号</translation>
    </message>
    <message>
        <source>Its value, its past and the reason for a gap appear here.</source>
        <translation>此处显示其数值、历史和缺失原因。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 上的 %1</translation>
    </message>
    <message>
        <source>The plot runs when parked.</source>
        <translation>停车时显示曲线。</translation>
    </message>
</context>
<context>
    <name>SignalRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>SpeedCard</name>
    <message>
        <source>About the speed</source>
        <translation>关于车速</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>车速</translation>
    </message>
    <message>
        <source>Speed %1 %2</source>
        <translation>车速 %1 %2</translation>
    </message>
    <message>
        <source>Speed not valid</source>
        <translation>车速无效</translation>
    </message>
    <message>
        <source>Speed is not in this car</source>
        <translation>本车无车速信号</translation>
    </message>
    <message>
        <source>No speed yet</source>
        <translation>暂无车速</translation>
    </message>
    <message>
        <source>Left indicator</source>
        <translation>左转向灯</translation>
    </message>
    <message>
        <source>Right indicator</source>
        <translation>右转向灯</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>发动机</translation>
    </message>
    <message>
        <source>Recovering</source>
        <translation>能量回收</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>rpm</source>
        <translation>转/分</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
</context>
<context>
    <name>StatTile</name>
    <message>
        <source>Reading</source>
        <translation>读数</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>StatsCard</name>
    <message>
        <source>Cabin</source>
        <translation>车内</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>电池</translation>
    </message>
    <message>
        <source>Coolant</source>
        <translation>冷却液</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>行程</translation>
    </message>
    <message>
        <source>Oil</source>
        <translation>机油</translation>
    </message>
    <message>
        <source>Driving</source>
        <translation>驾驶</translation>
    </message>
    <message>
        <source>h</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>12 volt</source>
        <translation>12 伏</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>day</source>
        <translation>白天</translation>
    </message>
    <message>
        <source>night</source>
        <translation>夜间</translation>
    </message>
    <message numerus="yes">
        <source>%n new notification(s)</source>
        <translation>
            <numerusform>%n 条新通知</numerusform>
        </translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Bus fault</source>
        <translation>总线故障</translation>
    </message>
    <message>
        <source>Bus silent</source>
        <translation>总线静默</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>主题：%1</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>%1: less</source>
        <translation>%1：减小</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1：增大</translation>
    </message>
</context>
<context>
    <name>TellTales</name>
    <message>
        <source>Seat belt not fastened</source>
        <translation>安全带未系</translation>
    </message>
    <message>
        <source>Parking brake on</source>
        <translation>驻车制动已启用</translation>
    </message>
    <message>
        <source>A door is open</source>
        <translation>有车门未关</translation>
    </message>
    <message>
        <source>ABS fault</source>
        <translation>ABS 故障</translation>
    </message>
    <message>
        <source>Stability control</source>
        <translation>车身稳定系统</translation>
    </message>
    <message>
        <source>Tyre pressure low</source>
        <translation>胎压过低</translation>
    </message>
    <message>
        <source>High beam</source>
        <translation>远光灯</translation>
    </message>
    <message>
        <source>Low beam</source>
        <translation>近光灯</translation>
    </message>
    <message>
        <source>Fog lights</source>
        <translation>雾灯</translation>
    </message>
    <message>
        <source>Cruise control active</source>
        <translation>巡航激活</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>TyreCard</name>
    <message>
        <source>Tyre %1: %2 %3</source>
        <translation>轮胎 %1：%2 %3</translation>
    </message>
    <message>
        <source>Tyre %1: %2</source>
        <translation>轮胎 %1：%2</translation>
    </message>
    <message>
        <source>Tyre pressure %1</source>
        <translation>胎压 %1</translation>
    </message>
    <message>
        <source>%1: low</source>
        <translation>%1：过低</translation>
    </message>
</context>
<context>
    <name>TyrePressures</name>
    <message>
        <source>No data yet</source>
        <translation>暂无数据</translation>
    </message>
    <message>
        <source>Tyres in %1</source>
        <translation>胎压（%1）</translation>
    </message>
</context>
<context>
    <name>UnknownCard</name>
    <message>
        <source>Frames nobody knows</source>
        <translation>未知报文</translation>
    </message>
    <message>
        <source>%1 on %2, %3 frames</source>
        <translation>%2 上的 %1，%3 帧</translation>
    </message>
    <message>
        <source>%1 of %2. More when parked.</source>
        <translation>%2 项中的 %1 项，停车后显示更多。</translation>
    </message>
    <message>
        <source>Every frame is known</source>
        <translation>所有报文均已知</translation>
    </message>
    <message>
        <source>The car&apos;s databases describe all that came so far.</source>
        <translation>车辆数据库已涵盖目前收到的全部报文。</translation>
    </message>
</context>
<context>
    <name>VehicleBattery</name>
    <message>
        <source>Charging</source>
        <translation>正在充电</translation>
    </message>
    <message>
        <source>Plugged in, not charging</source>
        <translation>已插枪，未充电</translation>
    </message>
    <message>
        <source>Not plugged in</source>
        <translation>未插枪</translation>
    </message>
    <message>
        <source>Charging, full in %1 h</source>
        <translation>正在充电，%1 小时后充满</translation>
    </message>
    <message>
        <source>Battery charge</source>
        <translation>电池电量</translation>
    </message>
    <message>
        <source>Charge limit</source>
        <translation>充电上限</translation>
    </message>
    <message>
        <source>to %1 %</source>
        <translation>至 %1%</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>暂无数据</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能量</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康度</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>Lowest cell</source>
        <translation>最低电芯</translation>
    </message>
    <message>
        <source>Highest cell</source>
        <translation>最高电芯</translation>
    </message>
</context>
<context>
    <name>VehicleDoors</name>
    <message>
        <source>About the doors</source>
        <translation>关于车门</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>车门</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>后备箱</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Charge flap</source>
        <translation>充电口</translation>
    </message>
    <message>
        <source>Horn</source>
        <translation>喇叭</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Sounding</source>
        <translation>鸣响中</translation>
    </message>
    <message>
        <source>Front right</source>
        <translation>右前</translation>
    </message>
    <message>
        <source>Front left</source>
        <translation>左前</translation>
    </message>
    <message>
        <source>Rear right</source>
        <translation>右后</translation>
    </message>
    <message>
        <source>Rear left</source>
        <translation>左后</translation>
    </message>
</context>
<context>
    <name>VehicleFluids</name>
    <message>
        <source>Far too low</source>
        <translation>严重不足</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>偏低</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>High</source>
        <translation>偏高</translation>
    </message>
    <message>
        <source>Far too high</source>
        <translation>严重偏高</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>燃油</translation>
    </message>
    <message>
        <source>Fuel: low</source>
        <translation>燃油不足</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <comment>range</comment>
        <translation>还可行驶 %1</translation>
    </message>
    <message>
        <source>Oil level</source>
        <translation>机油液位</translation>
    </message>
    <message>
        <source>Oil</source>
        <translation>机油</translation>
    </message>
    <message>
        <source>Coolant level</source>
        <translation>冷却液液位</translation>
    </message>
    <message>
        <source>Coolant</source>
        <translation>冷却液</translation>
    </message>
    <message>
        <source>Oil pressure</source>
        <translation>机油压力</translation>
    </message>
    <message>
        <source>Gearbox</source>
        <translation>变速箱</translation>
    </message>
</context>
<context>
    <name>VehicleLights</name>
    <message>
        <source>Light switch</source>
        <translation>灯光开关</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>示廓灯</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>High beam</source>
        <translation>远光灯</translation>
    </message>
    <message>
        <source>Front fog</source>
        <translation>前雾灯</translation>
    </message>
    <message>
        <source>Rear fog</source>
        <translation>后雾灯</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>双闪</translation>
    </message>
    <message>
        <source>Ambient light</source>
        <translation>氛围灯</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>VehiclePage</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>车门</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>灯光</translation>
    </message>
    <message>
        <source>Tyres</source>
        <translation>轮胎</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>电池</translation>
    </message>
    <message>
        <source>Fluids</source>
        <translation>油液</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>行程</translation>
    </message>
    <message>
        <source>It is live: its messages come as they should.</source>
        <translation>数据实时：报文接收正常。</translation>
    </message>
    <message>
        <source>Parts of the car</source>
        <translation>车辆各部分</translation>
    </message>
</context>
<context>
    <name>VehicleStatus</name>
    <message>
        <source>driver&apos;s door</source>
        <translation>驾驶员车门</translation>
    </message>
    <message>
        <source>passenger door</source>
        <translation>副驾驶车门</translation>
    </message>
    <message>
        <source>rear door, driver&apos;s side</source>
        <translation>驾驶员侧后门</translation>
    </message>
    <message>
        <source>rear door, passenger side</source>
        <translation>副驾驶侧后门</translation>
    </message>
    <message>
        <source>boot</source>
        <translation>后备箱</translation>
    </message>
    <message>
        <source>bonnet</source>
        <translation>发动机舱盖</translation>
    </message>
    <message>
        <source>Doors: no data yet</source>
        <translation>车门：暂无数据</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>打开：%1</translation>
    </message>
    <message>
        <source>Closed and locked</source>
        <translation>已关闭并上锁</translation>
    </message>
    <message>
        <source>Doors closed</source>
        <translation>车门已关闭</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>车门</translation>
    </message>
    <message>
        <source>No data from the car</source>
        <translation>没有车辆数据</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n 项需要查看</numerusform>
        </translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>未关闭</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Service in</source>
        <translation>距保养</translation>
    </message>
    <message>
        <source>Odometer</source>
        <translation>总里程</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>电池</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>燃油</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>续航里程</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>空调</translation>
    </message>
</context>
<context>
    <name>VehicleSwitch</name>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>已请求</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>暂无数据</translation>
    </message>
</context>
<context>
    <name>VehicleTile</name>
    <message>
        <source>Reading</source>
        <translation>读数</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>VehicleTrip</name>
    <message>
        <source>Since the start</source>
        <translation>本次行程</translation>
    </message>
    <message>
        <source>Driven</source>
        <translation>已行驶</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>h</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Ø %1</source>
        <comment>average consumption</comment>
        <translation>平均 %1</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>续航里程</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>保养</translation>
    </message>
    <message>
        <source>Overdue by</source>
        <translation>已超期</translation>
    </message>
    <message>
        <source>Service in</source>
        <translation>距保养</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Washer</source>
        <translation>玻璃水</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>偏低</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Brake fluid</source>
        <translation>制动液</translation>
    </message>
    <message>
        <source>12 V</source>
        <translation>12 V</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>故障</translation>
    </message>
</context>
<context>
    <name>VehicleTyres</name>
    <message>
        <source>Front left</source>
        <translation>左前</translation>
    </message>
    <message>
        <source>Rear left</source>
        <translation>左后</translation>
    </message>
    <message>
        <source>Front right</source>
        <translation>右前</translation>
    </message>
    <message>
        <source>Rear right</source>
        <translation>右后</translation>
    </message>
</context>
<context>
    <name>VolumeControl</name>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>已静音</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>取消静音</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
</context>
<context>
    <name>VolumeOverlay</name>
    <message>
        <source>Volume %1</source>
        <translation>音量 %1</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>已静音</translation>
    </message>
</context>
<context>
    <name>WarningHistory</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>WarningOverlay</name>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
</context>
<context>
    <name>WarningPill</name>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 条警告</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WarningRow</name>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>WarningSheet</name>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No warnings</source>
        <translation>没有警告</translation>
    </message>
    <message>
        <source>No warnings so far</source>
        <translation>暂无警告</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>已查看：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1，%2 至 %3</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Speed</source>
        <translation>车速</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>正在行驶</translation>
    </message>
    <message>
        <source>Selected gear</source>
        <translation>所选挡位</translation>
    </message>
    <message>
        <source>Current gear</source>
        <translation>当前挡位</translation>
    </message>
    <message>
        <source>Park lock</source>
        <translation>驻车锁</translation>
    </message>
    <message>
        <source>Gearbox temperature</source>
        <translation>变速箱温度</translation>
    </message>
    <message>
        <source>Accelerator pedal</source>
        <translation>加速踏板</translation>
    </message>
    <message>
        <source>Brake pedal</source>
        <translation>制动踏板</translation>
    </message>
    <message>
        <source>Parking brake</source>
        <translation>驻车制动</translation>
    </message>
    <message>
        <source>Brake fluid low</source>
        <translation>制动液不足</translation>
    </message>
    <message>
        <source>Steering wheel angle</source>
        <translation>方向盘转角</translation>
    </message>
    <message>
        <source>Longitudinal acceleration</source>
        <translation>纵向加速度</translation>
    </message>
    <message>
        <source>Lateral acceleration</source>
        <translation>横向加速度</translation>
    </message>
    <message>
        <source>Yaw rate</source>
        <translation>横摆角速度</translation>
    </message>
    <message>
        <source>Average speed</source>
        <translation>平均车速</translation>
    </message>
    <message>
        <source>Odometer</source>
        <translation>总里程</translation>
    </message>
    <message>
        <source>Distance since start</source>
        <translation>本次行驶里程</translation>
    </message>
    <message>
        <source>Time since start</source>
        <translation>本次行驶时间</translation>
    </message>
    <message>
        <source>Wheel speed front left</source>
        <translation>左前轮速</translation>
    </message>
    <message>
        <source>Wheel speed front right</source>
        <translation>右前轮速</translation>
    </message>
    <message>
        <source>Wheel speed rear left</source>
        <translation>左后轮速</translation>
    </message>
    <message>
        <source>Wheel speed rear right</source>
        <translation>右后轮速</translation>
    </message>
    <message>
        <source>Powertrain type</source>
        <translation>动力类型</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>续航里程</translation>
    </message>
    <message>
        <source>Engine running</source>
        <translation>发动机运转</translation>
    </message>
    <message>
        <source>Engine speed</source>
        <translation>发动机转速</translation>
    </message>
    <message>
        <source>Engine torque</source>
        <translation>发动机扭矩</translation>
    </message>
    <message>
        <source>Engine power</source>
        <translation>发动机功率</translation>
    </message>
    <message>
        <source>Throttle position</source>
        <translation>节气门开度</translation>
    </message>
    <message>
        <source>Manifold pressure</source>
        <translation>进气歧管压力</translation>
    </message>
    <message>
        <source>Mass air flow</source>
        <translation>空气流量</translation>
    </message>
    <message>
        <source>Oil pressure</source>
        <translation>机油压力</translation>
    </message>
    <message>
        <source>Coolant temperature</source>
        <translation>冷却液温度</translation>
    </message>
    <message>
        <source>Coolant level</source>
        <translation>冷却液液位</translation>
    </message>
    <message>
        <source>Oil temperature</source>
        <translation>机油温度</translation>
    </message>
    <message>
        <source>Oil level</source>
        <translation>机油液位</translation>
    </message>
    <message>
        <source>Fuel level</source>
        <translation>燃油量</translation>
    </message>
    <message>
        <source>Fuel volume</source>
        <translation>燃油容积</translation>
    </message>
    <message>
        <source>Fuel range</source>
        <translation>燃油续航</translation>
    </message>
    <message>
        <source>Fuel consumption</source>
        <translation>油耗</translation>
    </message>
    <message>
        <source>Average fuel consumption</source>
        <translation>平均油耗</translation>
    </message>
    <message>
        <source>Fuel low</source>
        <translation>燃油不足</translation>
    </message>
    <message>
        <source>Motor speed</source>
        <translation>电机转速</translation>
    </message>
    <message>
        <source>Motor torque</source>
        <translation>电机扭矩</translation>
    </message>
    <message>
        <source>Motor power</source>
        <translation>电机功率</translation>
    </message>
    <message>
        <source>Motor temperature</source>
        <translation>电机温度</translation>
    </message>
    <message>
        <source>Motor coolant temperature</source>
        <translation>电机冷却液温度</translation>
    </message>
    <message>
        <source>Battery charge</source>
        <translation>电池电量</translation>
    </message>
    <message>
        <source>Battery charge of the cells</source>
        <translation>电芯电量</translation>
    </message>
    <message>
        <source>Battery energy</source>
        <translation>电池能量</translation>
    </message>
    <message>
        <source>Battery health</source>
        <translation>电池健康度</translation>
    </message>
    <message>
        <source>Battery range</source>
        <translation>纯电续航</translation>
    </message>
    <message>
        <source>Battery power</source>
        <translation>电池功率</translation>
    </message>
    <message>
        <source>Battery current</source>
        <translation>电池电流</translation>
    </message>
    <message>
        <source>Battery voltage</source>
        <translation>电池电压</translation>
    </message>
    <message>
        <source>Battery temperature</source>
        <translation>电池温度</translation>
    </message>
    <message>
        <source>Hottest cell</source>
        <translation>最高电芯温度</translation>
    </message>
    <message>
        <source>Coldest cell</source>
        <translation>最低电芯温度</translation>
    </message>
    <message>
        <source>Highest cell voltage</source>
        <translation>最高电芯电压</translation>
    </message>
    <message>
        <source>Lowest cell voltage</source>
        <translation>最低电芯电压</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>正在充电</translation>
    </message>
    <message>
        <source>Charging cable</source>
        <translation>充电线</translation>
    </message>
    <message>
        <source>Charging flap</source>
        <translation>充电口盖</translation>
    </message>
    <message>
        <source>Charging power</source>
        <translation>充电功率</translation>
    </message>
    <message>
        <source>Charge limit</source>
        <translation>充电上限</translation>
    </message>
    <message>
        <source>Time to full</source>
        <translation>充满剩余时间</translation>
    </message>
    <message>
        <source>12 V battery</source>
        <translation>12 V 蓄电池</translation>
    </message>
    <message>
        <source>12 V current</source>
        <translation>12 V 电流</translation>
    </message>
    <message>
        <source>Ignition</source>
        <translation>点火开关</translation>
    </message>
    <message>
        <source>Driver&apos;s door open</source>
        <translation>驾驶员车门打开</translation>
    </message>
    <message>
        <source>Driver&apos;s door locked</source>
        <translation>驾驶员车门锁止</translation>
    </message>
    <message>
        <source>Driver&apos;s window position</source>
        <translation>驾驶员车窗位置</translation>
    </message>
    <message>
        <source>Passenger door open</source>
        <translation>副驾驶车门打开</translation>
    </message>
    <message>
        <source>Passenger door locked</source>
        <translation>副驾驶车门锁止</translation>
    </message>
    <message>
        <source>Passenger window position</source>
        <translation>副驾驶车窗位置</translation>
    </message>
    <message>
        <source>Rear door, driver&apos;s side open</source>
        <translation>驾驶员侧后门打开</translation>
    </message>
    <message>
        <source>Rear door, driver&apos;s side locked</source>
        <translation>驾驶员侧后门锁止</translation>
    </message>
    <message>
        <source>Rear window, driver&apos;s side position</source>
        <translation>驾驶员侧后窗位置</translation>
    </message>
    <message>
        <source>Rear door, passenger side open</source>
        <translation>副驾驶侧后门打开</translation>
    </message>
    <message>
        <source>Rear door, passenger side locked</source>
        <translation>副驾驶侧后门锁止</translation>
    </message>
    <message>
        <source>Rear window, passenger side position</source>
        <translation>副驾驶侧后窗位置</translation>
    </message>
    <message>
        <source>Bonnet open</source>
        <translation>发动机舱盖打开</translation>
    </message>
    <message>
        <source>Boot open</source>
        <translation>后备箱打开</translation>
    </message>
    <message>
        <source>Boot locked</source>
        <translation>后备箱锁止</translation>
    </message>
    <message>
        <source>Sunroof position</source>
        <translation>天窗位置</translation>
    </message>
    <message>
        <source>Seat belt driver</source>
        <translation>驾驶员安全带</translation>
    </message>
    <message>
        <source>Seat belt passenger</source>
        <translation>副驾驶安全带</translation>
    </message>
    <message>
        <source>Seat belt rear, driver side</source>
        <translation>驾驶员侧后排安全带</translation>
    </message>
    <message>
        <source>Seat belt rear, passenger side</source>
        <translation>副驾驶侧后排安全带</translation>
    </message>
    <message>
        <source>Seat occupied driver</source>
        <translation>驾驶员座椅有人</translation>
    </message>
    <message>
        <source>Seat occupied passenger</source>
        <translation>副驾驶座椅有人</translation>
    </message>
    <message>
        <source>Seat occupied rear, driver side</source>
        <translation>驾驶员侧后座有人</translation>
    </message>
    <message>
        <source>Seat occupied rear, passenger side</source>
        <translation>副驾驶侧后座有人</translation>
    </message>
    <message>
        <source>Seat heating driver</source>
        <translation>驾驶员座椅加热</translation>
    </message>
    <message>
        <source>Seat heating passenger</source>
        <translation>副驾驶座椅加热</translation>
    </message>
    <message>
        <source>Light switch</source>
        <translation>灯光开关</translation>
    </message>
    <message>
        <source>Low beam</source>
        <translation>近光灯</translation>
    </message>
    <message>
        <source>High beam</source>
        <translation>远光灯</translation>
    </message>
    <message>
        <source>Parking lights</source>
        <translation>示廓灯</translation>
    </message>
    <message>
        <source>Daytime running lights</source>
        <translation>日间行车灯</translation>
    </message>
    <message>
        <source>Front fog lights</source>
        <translation>前雾灯</translation>
    </message>
    <message>
        <source>Rear fog light</source>
        <translation>后雾灯</translation>
    </message>
    <message>
        <source>Brake lights</source>
        <translation>制动灯</translation>
    </message>
    <message>
        <source>Reversing light</source>
        <translation>倒车灯</translation>
    </message>
    <message>
        <source>Hazard lights</source>
        <translation>危险警告灯</translation>
    </message>
    <message>
        <source>Left indicator</source>
        <translation>左转向灯</translation>
    </message>
    <message>
        <source>Right indicator</source>
        <translation>右转向灯</translation>
    </message>
    <message>
        <source>Low beam defect</source>
        <translation>近光灯故障</translation>
    </message>
    <message>
        <source>Brake light defect</source>
        <translation>制动灯故障</translation>
    </message>
    <message>
        <source>Horn</source>
        <translation>喇叭</translation>
    </message>
    <message>
        <source>Wipers</source>
        <translation>雨刮器</translation>
    </message>
    <message>
        <source>Washer fluid low</source>
        <translation>玻璃水不足</translation>
    </message>
    <message>
        <source>Windscreen heating</source>
        <translation>前挡风加热</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>雨量</translation>
    </message>
    <message>
        <source>Tyre pressure front left</source>
        <translation>左前胎压</translation>
    </message>
    <message>
        <source>Tyre temperature front left</source>
        <translation>左前胎温</translation>
    </message>
    <message>
        <source>Tyre pressure low front left</source>
        <translation>左前胎压过低</translation>
    </message>
    <message>
        <source>Tyre pressure front right</source>
        <translation>右前胎压</translation>
    </message>
    <message>
        <source>Tyre temperature front right</source>
        <translation>右前胎温</translation>
    </message>
    <message>
        <source>Tyre pressure low front right</source>
        <translation>右前胎压过低</translation>
    </message>
    <message>
        <source>Tyre pressure rear left</source>
        <translation>左后胎压</translation>
    </message>
    <message>
        <source>Tyre temperature rear left</source>
        <translation>左后胎温</translation>
    </message>
    <message>
        <source>Tyre pressure low rear left</source>
        <translation>左后胎压过低</translation>
    </message>
    <message>
        <source>Tyre pressure rear right</source>
        <translation>右后胎压</translation>
    </message>
    <message>
        <source>Tyre temperature rear right</source>
        <translation>右后胎温</translation>
    </message>
    <message>
        <source>Tyre pressure low rear right</source>
        <translation>右后胎压过低</translation>
    </message>
    <message>
        <source>Outside temperature</source>
        <translation>车外温度</translation>
    </message>
    <message>
        <source>Daylight</source>
        <translation>环境光照</translation>
    </message>
    <message>
        <source>Cabin temperature</source>
        <translation>车内温度</translation>
    </message>
    <message>
        <source>Air conditioning</source>
        <translation>空调制冷</translation>
    </message>
    <message>
        <source>Front defrost</source>
        <translation>前挡除霜</translation>
    </message>
    <message>
        <source>Rear defrost</source>
        <translation>后窗除霜</translation>
    </message>
    <message>
        <source>Recirculation</source>
        <translation>内循环</translation>
    </message>
    <message>
        <source>Climate temperature driver</source>
        <translation>驾驶员侧空调温度</translation>
    </message>
    <message>
        <source>Climate fan driver</source>
        <translation>驾驶员侧风量</translation>
    </message>
    <message>
        <source>Climate air distribution driver</source>
        <translation>驾驶员侧出风方向</translation>
    </message>
    <message>
        <source>Climate temperature passenger</source>
        <translation>副驾驶侧空调温度</translation>
    </message>
    <message>
        <source>Climate fan passenger</source>
        <translation>副驾驶侧风量</translation>
    </message>
    <message>
        <source>Climate air distribution passenger</source>
        <translation>副驾驶侧出风方向</translation>
    </message>
    <message>
        <source>Screen brightness</source>
        <translation>屏幕亮度</translation>
    </message>
    <message>
        <source>Day or night</source>
        <translation>白天或夜间</translation>
    </message>
    <message>
        <source>Ambient light</source>
        <translation>氛围灯</translation>
    </message>
    <message>
        <source>ABS at work</source>
        <translation>ABS 工作中</translation>
    </message>
    <message>
        <source>ABS fault</source>
        <translation>ABS 故障</translation>
    </message>
    <message>
        <source>Stability control at work</source>
        <translation>车身稳定系统工作中</translation>
    </message>
    <message>
        <source>Stability control fault</source>
        <translation>车身稳定系统故障</translation>
    </message>
    <message>
        <source>Cruise control active</source>
        <translation>巡航激活</translation>
    </message>
    <message>
        <source>Cruise control on</source>
        <translation>巡航开启</translation>
    </message>
    <message>
        <source>Cruise control speed</source>
        <translation>巡航车速</translation>
    </message>
    <message>
        <source>Cruise control distance</source>
        <translation>巡航跟车距离</translation>
    </message>
    <message>
        <source>Distance in front</source>
        <translation>前方距离</translation>
    </message>
    <message>
        <source>Distance behind</source>
        <translation>后方距离</translation>
    </message>
    <message>
        <source>Lane departure warning</source>
        <translation>车道偏离预警</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>经度</translation>
    </message>
    <message>
        <source>Altitude</source>
        <translation>海拔</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>航向</translation>
    </message>
    <message>
        <source>Distance to service</source>
        <translation>距保养里程</translation>
    </message>
    <message>
        <source>Time to service</source>
        <translation>距保养时间</translation>
    </message>
    <message>
        <source>Service due</source>
        <translation>需要保养</translation>
    </message>
    <message>
        <source>Trouble codes</source>
        <translation>故障码</translation>
    </message>
    <message>
        <source>Screen off after</source>
        <translation>熄屏延时</translation>
    </message>
    <message>
        <source>How long the screen stays on once the ignition is off.</source>
        <translation>熄火后屏幕保持点亮的时间。</translation>
    </message>
    <message>
        <source>Picture width</source>
        <translation>画面宽度</translation>
    </message>
    <message>
        <source>Picture height</source>
        <translation>画面高度</translation>
    </message>
    <message>
        <source>Automatic is the system&apos;s. Dates and numbers follow it.</source>
        <translation>“自动”即跟随系统。日期和数字格式随之改变。</translation>
    </message>
    <message>
        <source>Car that was heard</source>
        <translation>已收到信号的车辆</translation>
    </message>
    <message>
        <source>Starting: reading the databases of {car}</source>
        <translation>正在启动：读取 {car} 的数据库</translation>
    </message>
    <message>
        <source>No car is chosen yet.</source>
        <translation>尚未选择车辆。</translation>
    </message>
    <message>
        <source>Something is wrong with {file}</source>
        <translation>{file} 有问题</translation>
    </message>
    <message>
        <source>Something is wrong with a file</source>
        <translation>文件有问题</translation>
    </message>
    <message>
        <source>No sound card found.</source>
        <translation>未找到声卡。</translation>
    </message>
    <message>
        <source>None found. Plug one in.</source>
        <translation>未找到，请接入。</translation>
    </message>
    <message>
        <source>No adapter found.</source>
        <translation>未找到适配器。</translation>
    </message>
    <message>
        <source>No message broker answers.</source>
        <translation>消息服务器无应答。</translation>
    </message>
    <message>
        <source>No way to the internet.</source>
        <translation>无法连接互联网。</translation>
    </message>
    <message>
        <source>The message broker answers.</source>
        <translation>消息服务器应答正常。</translation>
    </message>
    <message>
        <source>Listens on {channels}</source>
        <translation>监听 {channels}</translation>
    </message>
    <message>
        <source>An emulated car, to try everything out</source>
        <translation>模拟车辆，可体验全部功能</translation>
    </message>
    <message>
        <source>{problem}, and {count} more problems</source>
        <translation>{problem}，另有 {count} 个问题</translation>
    </message>
    <message>
        <source>up</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>passive</source>
        <translation>被动</translation>
    </message>
    <message>
        <source>bus off</source>
        <translation>总线关闭</translation>
    </message>
    <message>
        <source>down</source>
        <translation>已断开</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>bus {bus} cannot be reached: {error}</source>
        <translation>无法访问总线 {bus}：{error}</translation>
    </message>
    <message>
        <source>Another tester is asking on this bus; waiting until it is quiet.</source>
        <translation>另一台诊断仪正在使用此总线，等待其空闲。</translation>
    </message>
    <message>
        <source>Looking for ECUs.</source>
        <translation>正在查找控制单元。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>{error}.</source>
        <translation>{error}。</translation>
    </message>
    <message>
        <source>No ECU answers. Is the ignition on?</source>
        <translation>控制单元无应答。点火开关打开了吗？</translation>
    </message>
    <message>
        <source>Not started.</source>
        <translation>未启动。</translation>
    </message>
    <message>
        <source>No ECU of this car supports OBD-II parameter {parameter:02X}.</source>
        <translation>本车控制单元均不支持 OBD-II 参数 {parameter:02X}。</translation>
    </message>
    <message>
        <source>ECU {name} does not answer.</source>
        <translation>控制单元 {name} 无应答。</translation>
    </message>
    <message>
        <source>This car&apos;s mapping does not name this signal.</source>
        <translation>本车的信号映射中没有此信号。</translation>
    </message>
    <message>
        <source>{message} on {bus} was refused: {reason}.</source>
        <translation>{bus} 上的 {message} 被拒绝：{reason}。</translation>
    </message>
    <message>
        <source>The car sends {raw}: not available.</source>
        <translation>车辆发送 {raw}：不可用。</translation>
    </message>
    <message>
        <source>{name} last came {age:.1f} s ago; expected within {limit:.1f} s.</source>
        <translation>{name} 上次收到于 {age:.1f} 秒前，应在 {limit:.1f} 秒内。</translation>
    </message>
    <message>
        <source>Bus {bus} is not connected to anything.</source>
        <translation>总线 {bus} 未连接任何接口。</translation>
    </message>
    <message>
        <source>Bus {bus}: {reason}.</source>
        <translation>总线 {bus}：{reason}。</translation>
    </message>
    <message>
        <source>No frame {name} on bus {bus} yet.</source>
        <translation>总线 {bus} 上尚未收到报文 {name}。</translation>
    </message>
    <message>
        <source>{name} comes, but without this signal.</source>
        <translation>收到了 {name}，但其中没有此信号。</translation>
    </message>
    <message>
        <source>No frame at all on bus {bus} yet.</source>
        <translation>总线 {bus} 上尚未收到任何报文。</translation>
    </message>
    <message>
        <source>PT-CAN</source>
        <translation>PT-CAN</translation>
    </message>
    <message>
        <source>Powertrain</source>
        <translation>动力总成</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>车身</translation>
    </message>
    <message>
        <source>Diagnosis socket</source>
        <translation>诊断接口</translation>
    </message>
    <message>
        <source>Powertrain and body</source>
        <translation>动力总成与车身</translation>
    </message>
    <message>
        <source>Radar</source>
        <translation>雷达</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Driving</source>
        <translation>驾驶</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>开发者</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>白天</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>夜间</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Automatic follows the car&apos;s lights, its light sensor and the sun.</source>
        <translation>“自动”跟随车灯、光线传感器和日出日落。</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>By day. At night the car&apos;s instrument lighting dims the screen further.</source>
        <translation>白天的亮度。夜间屏幕随仪表照明进一步变暗。</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>Driver&apos;s side</source>
        <translation>驾驶员位置</translation>
    </message>
    <message>
        <source>The page buttons stand on the side the driver sits on.</source>
        <translation>页面按钮显示在驾驶员一侧。</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>How loud everything is.</source>
        <translation>所有声音的音量。</translation>
    </message>
    <message>
        <source>Loudest at the start</source>
        <translation>启动时最大音量</translation>
    </message>
    <message>
        <source>The car never starts louder than this, however loud it was when it was left.</source>
        <translation>无论离车时音量多大，启动时都不会超过此值。</translation>
    </message>
    <message>
        <source>km/h</source>
        <translation>km/h</translation>
    </message>
    <message>
        <source>mph</source>
        <translation>mph</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>公里</translation>
    </message>
    <message>
        <source>Miles</source>
        <translation>英里</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>°F</source>
        <translation>°F</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>bar</translation>
    </message>
    <message>
        <source>kPa</source>
        <translation>kPa</translation>
    </message>
    <message>
        <source>psi</source>
        <translation>psi</translation>
    </message>
    <message>
        <source>Tyre pressure</source>
        <translation>胎压</translation>
    </message>
    <message>
        <source>l/100 km</source>
        <translation>L/100 km</translation>
    </message>
    <message>
        <source>km/l</source>
        <translation>km/L</translation>
    </message>
    <message>
        <source>mpg (UK)</source>
        <translation>mpg（英制）</translation>
    </message>
    <message>
        <source>mpg (US)</source>
        <translation>mpg（美制）</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>燃油</translation>
    </message>
    <message>
        <source>How consumption is told. An imperial gallon is 4.55 litres, a US gallon 3.79.</source>
        <translation>油耗的表示方式。英制加仑为 4.55 升，美制加仑为 3.79 升。</translation>
    </message>
    <message>
        <source>kWh/100 km</source>
        <translation>kWh/100 km</translation>
    </message>
    <message>
        <source>mi/kWh</source>
        <translation>mi/kWh</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>电耗</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>随语言</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 小时制</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 小时制</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>The passenger may use everything</source>
        <translation>允许副驾驶使用全部功能</translation>
    </message>
    <message>
        <source>Lets someone beside the driver type, search and read while the car moves. Each use is written down.</source>
        <translation>允许副驾驶乘客在行驶中输入、搜索和阅读。每次使用都会记录。</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>尚未选择</translation>
    </message>
    <message>
        <source>Which car this screen is built into. Another one is loaded at once.</source>
        <translation>此屏幕所安装的车型。更换后立即加载。</translation>
    </message>
    <message>
        <source>Cards of the home page</source>
        <translation>主页卡片</translation>
    </message>
    <message>
        <source>Set-up is done</source>
        <translation>设置已完成</translation>
    </message>
    <message>
        <source>{message}. {hint}</source>
        <translation>{message}。{hint}</translation>
    </message>
    <message>
        <source>The backlight {name} cannot be set: {error}</source>
        <translation>无法调节背光 {name}：{error}</translation>
    </message>
    <message>
        <source>the words of the Chinese keyboard cannot be read: {error}</source>
        <translation>无法读取中文键盘词库：{error}</translation>
    </message>
    <message>
        <source>{value} is of another type than {label}</source>
        <translation>{value} 与“{label}”的类型不符</translation>
    </message>
    <message>
        <source>{value} is outside of {low} to {high}</source>
        <translation>{value} 超出 {low} 至 {high} 的范围</translation>
    </message>
    <message>
        <source>{value} is none of the choices</source>
        <translation>{value} 不在可选范围内</translation>
    </message>
    <message>
        <source>it is longer than {count} letters</source>
        <translation>长度超过 {count} 个字符</translation>
    </message>
    <message>
        <source>it holds what is no letter</source>
        <translation>含有无效字符</translation>
    </message>
    <message>
        <source>The settings could not be read and are as new. The old file is kept as {name}.</source>
        <translation>设置无法读取，已恢复默认。旧文件保存为 {name}。</translation>
    </message>
    <message>
        <source>The settings can be neither read nor set aside: what you change holds for this drive only.</source>
        <translation>设置无法读取也无法备份：更改仅在本次行程有效。</translation>
    </message>
    <message>
        <source>Settings cannot be saved: what you change holds for this drive only.</source>
        <translation>设置无法保存：更改仅在本次行程有效。</translation>
    </message>
    <message>
        <source>This value cannot be used.</source>
        <translation>此数值无法使用。</translation>
    </message>
    <message>
        <source>This takes effect when the car is parked.</source>
        <translation>停车后生效。</translation>
    </message>
    <message>
        <source>There is no setting &apos;{key}&apos;; it is kept.</source>
        <translation>没有名为“{key}”的设置，已保留。</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; is back at its default: {wrong}.</source>
        <translation>“{key}”已恢复默认值：{wrong}。</translation>
    </message>
    <message>
        <source>No sound: {command} says: {reason}</source>
        <translation>没有声音：{command} 报告：{reason}</translation>
    </message>
    <message>
        <source>No sound: neither wpctl, pactl nor amixer is installed</source>
        <translation>没有声音：未安装 wpctl、pactl 或 amixer</translation>
    </message>
    <message>
        <source>Check that the amplifier is plugged in and the sound server runs</source>
        <translation>请检查功放是否接好、声音服务是否运行</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>there is no output</source>
        <translation>没有输出设备</translation>
    </message>
    <message>
        <source>Install PipeWire with WirePlumber, or alsa-utils</source>
        <translation>请安装 PipeWire 与 WirePlumber，或 alsa-utils</translation>
    </message>
    <message>
        <source>Connection to phones</source>
        <translation>手机连接</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Sound output</source>
        <translation>声音输出</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>蓝牙</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Space for an update</source>
        <translation>更新所需空间</translation>
    </message>
    <message>
        <source>{free:.1f} GB free</source>
        <translation>可用 {free:.1f} GB</translation>
    </message>
    <message>
        <source>Music files</source>
        <translation>音乐文件</translation>
    </message>
    <message>
        <source>None in {folder}. Copy some there.</source>
        <translation>{folder} 中没有音乐，请复制一些到此处。</translation>
    </message>
    <message>
        <source>This car takes no such commands.</source>
        <translation>本车不接受此类指令。</translation>
    </message>
    <message>
        <source>The car has not said where it is for a while.</source>
        <translation>车辆已有一段时间未报告位置。</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Music from this device, the radio and your phone, in one place and at one volume.</source>
        <translation>本机、收音机和手机中的音乐，集中一处，音量统一。</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Calls, messages and contacts of your phone; messages are read aloud while you drive.</source>
        <translation>手机的通话、消息和联系人；行驶中会朗读消息。</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>The map around your car, the way to places your phone sends, and where to charge or refuel.</source>
        <translation>车辆周边地图、前往手机发送地点的路线，以及沿途的充电站和加油站。</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>语音助手</translation>
    </message>
    <message>
        <source>Ask for warmth, music or the way in your own words; nothing you say leaves the car.</source>
        <translation>用自己的话调温、听歌或问路；您说的话不会离开车辆。</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Several wishes with one touch: warm seats, clear windows and your music on a cold morning.</source>
        <translation>一键完成多项操作：寒冷清晨里温暖的座椅、清晰的车窗和您的音乐。</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Workshop dates, charging, parking and the weather along the way.</source>
        <translation>维修预约、充电、停车和沿途天气。</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>New versions, installed when you agree and taken back if one does not start.</source>
        <translation>新版本经您同意后安装，若无法启动则自动恢复。</translation>
    </message>
    <message>
        <source>Digital keys</source>
        <translation>数字钥匙</translation>
    </message>
    <message>
        <source>Your phone opens and starts the car; lend a key to a friend and take it back.</source>
        <translation>用手机开锁和启动车辆；可将钥匙借给朋友并随时收回。</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>用户档案</translation>
    </message>
    <message>
        <source>Each driver&apos;s own settings, places and sound, by key or with one touch.</source>
        <translation>每位驾驶员专属的设置、地点和音效，凭钥匙或一键切换。</translation>
    </message>
    <message>
        <source>By {interface}</source>
        <translation>通过 {interface}</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} 个文件</translation>
    </message>
    <message>
        <source>{count} in {folder}</source>
        <translation>{folder} 中有 {count} 个</translation>
    </message>
    <message>
        <source>This car takes {count} commands.</source>
        <translation>本车可接受 {count} 条指令。</translation>
    </message>
    <message>
        <source>No car is connected.</source>
        <translation>未连接车辆。</translation>
    </message>
    <message>
        <source>The car says where it is.</source>
        <translation>车辆已报告位置。</translation>
    </message>
    <message>
        <source>This car does not say where it is.</source>
        <translation>本车不报告位置。</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>语言模型</translation>
    </message>
    <message>
        <source>None is installed.</source>
        <translation>未安装。</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Climate and seats</source>
        <translation>空调与座椅</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>灯光</translation>
    </message>
    <message>
        <source>None yet; you will make them while parked.</source>
        <translation>暂无；停车时可以创建。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>None is signed in.</source>
        <translation>未登录。</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>Headunit {version}</source>
        <translation>Headunit {version}</translation>
    </message>
    <message>
        <source>Update source</source>
        <translation>更新来源</translation>
    </message>
    <message>
        <source>None is set up.</source>
        <translation>未设置。</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>门锁</translation>
    </message>
    <message>
        <source>Paired keys</source>
        <translation>已配对钥匙</translation>
    </message>
    <message>
        <source>None is paired.</source>
        <translation>未配对。</translation>
    </message>
    <message>
        <source>This driver</source>
        <translation>当前驾驶员</translation>
    </message>
    <message>
        <source>One for all who drive; settings are kept.</source>
        <translation>所有驾驶员共用一个；设置会保留。</translation>
    </message>
    <message>
        <source>Further drivers</source>
        <translation>其他驾驶员</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>暂无。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>There is too little space left to record. Delete old recordings in {folder}.</source>
        <translation>空间不足，无法录制。请删除 {folder} 中的旧记录。</translation>
    </message>
    <message>
        <source>No map files yet.</source>
        <translation>尚无地图文件。</translation>
    </message>
    <message>
        <source>The recording has ended early: {why}</source>
        <translation>录制提前结束：{why}</translation>
    </message>
    <message>
        <source>{error}</source>
        <translation>{error}</translation>
    </message>
    <message>
        <source>Databases are missing. Run: {command}</source>
        <translation>缺少数据库，请执行：{command}</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>{bus}: {reason}</source>
        <translation>{bus}：{reason}</translation>
    </message>
    <message>
        <source>No bus is connected. Start with --bus NAME=INTERFACE:CHANNEL.</source>
        <translation>未连接总线。请使用 --bus NAME=INTERFACE:CHANNEL 启动。</translation>
    </message>
    <message>
        <source>All buses are up</source>
        <translation>所有总线正常</translation>
    </message>
    <message>
        <source>{signal} is {value:g} (raw {said}), outside {low:g} to {high:g}{unit}.</source>
        <translation>{signal} 为 {value:g}（原始值 {said}），超出 {low:g} 至 {high:g}{unit}。</translation>
    </message>
    <message>
        <source>{signal} gives no value.</source>
        <translation>{signal} 没有数值。</translation>
    </message>
    <message>
        <source>The car says it is not available: {signal} is {said}.</source>
        <translation>车辆报告其不可用：{signal} 为 {said}。</translation>
    </message>
    <message>
        <source>{signal} is {said}, which the mapping gives no meaning.</source>
        <translation>{signal} 为 {said}，映射中没有对应含义。</translation>
    </message>
    <message>
        <source>{signal} is {value:g} (raw {said}), outside its range.</source>
        <translation>{signal} 为 {value:g}（原始值 {said}），超出范围。</translation>
    </message>
    <message>
        <source>Check the wiring, both 120 ohm terminators, and that the bit rate is the car&apos;s</source>
        <translation>请检查接线、两端 120 欧终端电阻以及比特率是否与车辆一致</translation>
    </message>
    <message>
        <source>{wiring}; it comes back by itself when the interface was set up with restart-ms 100</source>
        <translation>{wiring}；若接口以 restart-ms 100 配置，总线会自行恢复</translation>
    </message>
    <message>
        <source>bus-off: the controller has left the bus after too many errors</source>
        <translation>总线关闭：错误过多，控制器已脱离总线</translation>
    </message>
    <message>
        <source>Nobody else is on the bus: check the cable and the ignition</source>
        <translation>总线上没有其他节点：请检查线缆和点火开关</translation>
    </message>
    <message>
        <source>the controller&apos;s receive buffer overflowed</source>
        <translation>控制器接收缓冲区溢出</translation>
    </message>
    <message>
        <source>the controller&apos;s transmit buffer overflowed</source>
        <translation>控制器发送缓冲区溢出</translation>
    </message>
    <message>
        <source>the controller is error passive: it sees too many receive errors</source>
        <translation>控制器处于错误被动状态：接收错误过多</translation>
    </message>
    <message>
        <source>the controller is error passive: it sees too many transmit errors</source>
        <translation>控制器处于错误被动状态：发送错误过多</translation>
    </message>
    <message>
        <source>the controller warns of receive errors</source>
        <translation>控制器警告接收错误</translation>
    </message>
    <message>
        <source>the controller warns of transmit errors</source>
        <translation>控制器警告发送错误</translation>
    </message>
    <message>
        <source>single bit error</source>
        <translation>位错误</translation>
    </message>
    <message>
        <source>frame format error</source>
        <translation>帧格式错误</translation>
    </message>
    <message>
        <source>bit stuffing error</source>
        <translation>位填充错误</translation>
    </message>
    <message>
        <source>could not send a dominant bit</source>
        <translation>无法发送显性位</translation>
    </message>
    <message>
        <source>could not send a recessive bit</source>
        <translation>无法发送隐性位</translation>
    </message>
    <message>
        <source>bus overload</source>
        <translation>总线过载</translation>
    </message>
    <message>
        <source>error while sending</source>
        <translation>发送错误</translation>
    </message>
    <message>
        <source>the controller is error active again</source>
        <translation>控制器恢复错误主动状态</translation>
    </message>
    <message>
        <source>error frame</source>
        <translation>错误帧</translation>
    </message>
    <message>
        <source>{reason}. {hint}</source>
        <translation>{reason}。{hint}</translation>
    </message>
    <message>
        <source>the controller was restarted</source>
        <translation>控制器已重启</translation>
    </message>
    <message>
        <source>no other node acknowledges what is sent</source>
        <translation>没有其他节点应答所发报文</translation>
    </message>
    <message>
        <source>lost arbitration</source>
        <translation>仲裁失败</translation>
    </message>
    <message>
        <source>the transceiver reports a broken or shorted wire</source>
        <translation>收发器报告线路断路或短路</translation>
    </message>
    <message>
        <source>sending timed out</source>
        <translation>发送超时</translation>
    </message>
    <message>
        <source>bus error</source>
        <translation>总线错误</translation>
    </message>
    <message>
        <source>{said}, {part}</source>
        <translation>{said}，{part}</translation>
    </message>
    <message>
        <source>protocol error</source>
        <translation>协议错误</translation>
    </message>
    <message>
        <source>the controller reports a problem</source>
        <translation>控制器报告问题</translation>
    </message>
    <message>
        <source>{place} is not open</source>
        <translation>{place} 未打开</translation>
    </message>
    <message>
        <source>{place} cannot be opened: {error}</source>
        <translation>无法打开 {place}：{error}</translation>
    </message>
    <message>
        <source>reading {place} failed: {error}</source>
        <translation>读取 {place} 失败：{error}</translation>
    </message>
    <message>
        <source>sending on {place} failed: {error}</source>
        <translation>在 {place} 上发送失败：{error}</translation>
    </message>
    <message>
        <source>Check that the adapter is plugged in and its driver and the interface&apos;s options are right</source>
        <translation>请检查适配器是否接好，驱动和接口选项是否正确</translation>
    </message>
    <message>
        <source>Check the adapter&apos;s cable and that its interface is up</source>
        <translation>请检查适配器线缆及接口是否启用</translation>
    </message>
    <message>
        <source>Check the adapter&apos;s cable and that it may send</source>
        <translation>请检查适配器线缆及其是否允许发送</translation>
    </message>
    <message>
        <source>waiting for the first frame</source>
        <translation>等待第一帧报文</translation>
    </message>
    <message>
        <source>no frames for a second. Check that the ignition is on, the cable plugged in and the bit rate the car&apos;s</source>
        <translation>一秒内没有报文。请检查点火开关、线缆和比特率</translation>
    </message>
    <message>
        <source>not connected yet</source>
        <translation>尚未连接</translation>
    </message>
    <message>
        <source>connected again, waiting for a frame</source>
        <translation>已重新连接，等待报文</translation>
    </message>
    <message>
        <source>the log has ended</source>
        <translation>记录已播放完毕</translation>
    </message>
    <message>
        <source>interface {channel} is down</source>
        <translation>接口 {channel} 未启用</translation>
    </message>
    <message>
        <source>there is no interface {channel}</source>
        <translation>没有接口 {channel}</translation>
    </message>
    <message>
        <source>this system&apos;s kernel has no SocketCAN</source>
        <translation>系统内核不支持 SocketCAN</translation>
    </message>
    <message>
        <source>not permitted to open {channel}</source>
        <translation>无权打开 {channel}</translation>
    </message>
    <message>
        <source>{channel} takes no more frames: nobody on the bus acknowledges them</source>
        <translation>{channel} 无法再接收报文：总线上无节点应答</translation>
    </message>
    <message>
        <source>the other end of {channel} has closed</source>
        <translation>{channel} 的另一端已关闭</translation>
    </message>
    <message>
        <source>Bring it up: {command}</source>
        <translation>启用命令：{command}</translation>
    </message>
    <message>
        <source>Plug the CAN adapter in and check its driver with: ip link</source>
        <translation>请接入 CAN 适配器，并用 ip link 检查驱动</translation>
    </message>
    <message>
        <source>On Linux: sudo modprobe can-raw; elsewhere use another python-can interface</source>
        <translation>Linux 上执行 sudo modprobe can-raw；其他系统请改用别的 python-can 接口</translation>
    </message>
    <message>
        <source>Allow the address family AF_CAN to this process</source>
        <translation>请允许本进程使用 AF_CAN 地址族</translation>
    </message>
    <message>
        <source>Check that the ignition is on, the cable plugged in and the bit rate the car&apos;s</source>
        <translation>请检查点火开关、线缆和比特率</translation>
    </message>
    <message>
        <source>Nothing can be sent on bus {bus}.</source>
        <translation>无法在总线 {bus} 上发送。</translation>
    </message>
    <message>
        <source>Bus {bus} does not take frames fast enough.</source>
        <translation>总线 {bus} 接收报文过慢。</translation>
    </message>
    <message>
        <source>Not sent: {reason}.</source>
        <translation>未发送：{reason}。</translation>
    </message>
    <message>
        <source>counter stood still at {count}</source>
        <translation>计数器停在 {count}</translation>
    </message>
    <message>
        <source>{count} bytes are too few to hold the checksum</source>
        <translation>{count} 字节不足以容纳校验和</translation>
    </message>
    <message>
        <source>checksum {checksum:#04x} where {due:#04x} was due</source>
        <translation>校验和为 {checksum:#04x}，应为 {due:#04x}</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>outside {low:g} to {high:g}</source>
        <translation>超出 {low:g} 至 {high:g}</translation>
    </message>
    <message>
        <source>This is a recording: nothing can be set.</source>
        <translation>这是行驶记录回放，无法进行设置。</translation>
    </message>
    <message>
        <source>This car has no way to set it.</source>
        <translation>本车无法设置此项。</translation>
    </message>
    <message>
        <source>Bus {bus} is not connected to anything that can send.</source>
        <translation>总线 {bus} 未连接可发送的接口。</translation>
    </message>
    <message>
        <source>Bus {bus} is not up.</source>
        <translation>总线 {bus} 未就绪。</translation>
    </message>
    <message>
        <source>Only at a standstill, and the speed is not known.</source>
        <translation>仅限静止时，而当前车速未知。</translation>
    </message>
    <message>
        <source>Only at a standstill.</source>
        <translation>仅限车辆静止时。</translation>
    </message>
    <message>
        <source>Sent; this car does not report it.</source>
        <translation>已发送；本车不回报状态。</translation>
    </message>
    <message>
        <source>The car did not do it within {seconds} s.</source>
        <translation>车辆未在 {seconds} 秒内执行。</translation>
    </message>
    <message>
        <source>The car did not answer within {seconds} s.</source>
        <translation>车辆未在 {seconds} 秒内应答。</translation>
    </message>
</context>
</TS>
